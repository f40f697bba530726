"""What is not filmed, as data: phrases by category, and phrases that only sound like it. The gravest come first."""

from core.agents.moderation.rules import Rule, phrases

HARMLESS = phrases("""
    sex (ed|education), (same|opposite|fairer) sex, sex of (the|their|our) (baby|child|kitten|puppy|chick)*, safe sex,
    sex pistols, sex and the city, (bath|photo|glitter|seed|stink|cherry|cocoa|chocolate|water|love|paint|ice) bomb*,
    photobomb*, bombshell*, bomb cyclone, bombe glacee, bombe de bain, (bomba|bombas) de (chocolate|bano|agua|crema),
    бомбочк* для ванн*, naked (mole rat|eye|truth|gun|cake)*, nude (color|colour|lipstick|heels|shoes), suicide squad,
    suicide (prevention|hotline|awareness), (killed|kill|killing) (the|my) (lights|party|mood|vibe|engine), kill time,
    dressed to kill, (shoot|shooting|shot) (a|the|my|our) (film|movie|scene|video|trailer|short), gore tex, al gore,
    crack (of dawn|the case|the code), goddess isis, isis and osiris, osiris and isis, white power ranger*,
    tickle torture, make love not, (et|forste|mit) kys, death metal, cocaine bear, breaking bad
""")
"""Cut out of a text before the rules read it."""

_AGE = """
    (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17) (year|years|yr|yrs) old*,
    (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17) (yo|y o),
    (six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) (year|years) old*
"""
_MINORS = phrases(
    _AGE,
    """
    child, children, kid, kids, minor, minors, underage*, preteen*, pre teen*, teen, teens, teenage*, toddler*,
    infant*, baby, babies, schoolgirl*, schoolboy*, school (girl|boy)*, (little|young) (girl|boy)*, loli, lolita,
    shota, jailbait, una nina, la nina, ninas, un nino, el nino, ninos, menor de edad, menores, adolescente*, mineur*,
    enfant*, fillette*, ein kind, das kind, kinder, kindern, minderjahrig*, crianca*, menino*, menina*,
    menor de idade, bambin*, minorenn*, ребен*, дети, детей, детьми, детск*, несовершеннолетн*, школьниц*, 儿童, 幼女,
    未成年, 小学生, 萝莉, 子供, 児童, ロリ, طفل*, اطفال, बच्चे, बच्चों, 어린이, 미성년
    """,
)
_SEXUAL = phrases("""
    sex, sexual*, porn*, erotic*, hentai, xxx, nsfw, fuck (her|him|them|a|the), fucks, molest*, rape, raped, raping,
    rapes, orgasm*, masturbat*, blowjob*, lingerie, striptease*, fetish*,
    (naked|nude) (pics|photos|pictures|video|dance)*, desnuda, desnudas, desnudo, desnudos, sexo, nackt, nackte,
    nackten, nacktes, sexuell*, nue, nues, sexe, sexuel*, nua, nuas, pelad(a|o)*, nuda, nudo, nude, sesso, секс*,
    порно*, голая, голую, голые, эротич*, изнасил*, 色情, 裸体, 裸照, 性爱, 性交, 做爱, 黄片, エロ, ポルノ, 全裸,
    ヌード, セックス, جنسي*, اباحي*, अश्लील, 섹스, 포르노, 야동
""")
_BARE = phrases("naked, nude, nudes, topless, undressed, undressing, unclothed")
_EXPLOITATION = phrases("""
    child porn*, kiddie porn*, csam, pedophilia, paedophilia, lolicon, shotacon, 幼女色情, 児童ポルノ, детское порно,
    (pornografia|porno) infantil, kinderporn*, pedopornograf*
""")

_SEX = phrases("""
    porn*, hentai, xxx (video|film|movie|scene)*, blowjob*, blow job*, handjob*, hand job*, cumshot*, creampie,
    gangbang*, gang bang*, deepthroat*, bukkake, fellatio, cunnilingus, masturbat*, orgasm*, futanari, bdsm, onlyfans,
    erotica, sex (scene|tape|video|film|movie|party|toy|orgy|with)*,
    (have|having|has|had) (hot |rough |hardcore |wild |)sex, (oral|anal|group|hardcore|explicit|rough) sex,
    (explicit|hardcore) (erotic|sexual|nudity)*, bestiality, zoophilia,
    erotic (scene|film|movie|video|story|dance|massage)*, nude (woman|women|man|men|girl|girls|actress|celebrity),
    nude (scene|photo|picture|video|pic)*, nudes of, leaked nudes, deepfake (nude|porn|sex)*, necrophilia, rape porn,
    fuck(s|ing|ed|) (her|him|them|each other|a woman|the woman|a girl|the girl|a man|his wife|her husband),
    (rape|raping|rapes|raped) (a|the|her|him|my|his|scene|fantasy), incest (porn|sex|scene)*, escena* de sexo,
    sexo (explicito|oral|anal), (teniendo|tener|tienen) sexo, (mujer|mujeres) desnud*, scene* de sexe,
    sexe (explicite|oral|anal), (femme|femmes) nue*, sexszene*, (harter|expliziter|oraler) sex, nackte (frau|frauen),
    cena* de sexo, fazendo sexo, (mulher|mulheres) (nua|pelada)*, (scena|scene) di sesso, sesso (esplicito|orale),
    (donna|donne) nud*, порно*, секс сцен*, сцен* секса, (голая|голую) женщин*, 色情, 黄片, 做爱, 性爱, 性交, 裸女,
    口交, エロ動画, ポルノ, セックスシーン, 性行為, アダルトビデオ, اباحي*, 섹스 장면, 포르노, 야동, सेक्स वीडियो,
    अश्लील
""")

_VIVID = phrases("""
    graphic, graphically, explicit*, realistic*, hyperrealistic*, photorealistic*, detailed, in (great |full |)detail,
    gory, gruesome*, uncensored, close up*, as bloody as possible, very bloody, detallad*, realista*, explizit*,
    realistisch*, blutig*, realiste*, sanglant*, en detail*, подробн*, реалистичн*, кровав*
""")
_BUTCHERY = phrases("""
    tortur*, behead*, decapitat*, dismember*, disembowel*, eviscerat*, mutilat*, flay*, skinning alive, skinned alive,
    gore, blood and guts, entrails, intestines, cutting off (his|her|their|a) (head|arm|leg|finger)*, stabb*,
    slit* (his|her|their|a) throat*, public execution*, murder* of a, torturad*, decapita*, descuartiza*, desmembra*,
    folter*, enthaupt*, zerstuckel*, demembr*, пытк*, пытают, обезглав*, расчленен*
""")
_SNUFF = phrases("""
    snuff (film|movie|video|clip)*, (torture|gore) porn, (beheading|execution|torture) video*, animal crush video*,
    how to (torture|dismember|mutilate|behead)*, animal (torture|cruelty) video*, video* snuff, pelicula* snuff,
    torture (a|an|the) (animal|cat|dog|puppy|kitten|child|woman|person)*
""")

_SELF_HARM = phrases("""
    (kill|killing) (yourself|myself), kys, end (my|your) (own |)life, hang (yourself|myself), slit (my|your) wrists,
    you should (just |)(die|kill yourself), encourag* (suicide|self harm|anorexia),
    (best|easiest|painless|quickest) way* to (commit suicide|end it all|kill myself|kill yourself),
    how to (commit suicide|overdose|self harm|starve myself), suicide (method|instruction|tutorial|guide|challenge)*,
    pro (ana|anorexia|suicide), thinspo, thinspiration, suicide is (the answer|good|cool|beautiful), glorif* suicide,
    join me in suicide, matate, suicidate, como suicidarse, quiero (suicidarme|matarme), tue toi, suicide toi,
    comment se suicider, je veux mourir, bring dich um, tote dich, wie (bringe|nehme) ich mich um,
    selbstmord (anleitung|methoden), se mate, como se matar, quero me matar, ucciditi, убей себя,
    как покончить с собой, хочу покончить с собой, 去死吧, 怎么自杀, 自杀方法, 自殺の方法, 自殺しろ, 死にたい
""")
_HELP = phrases("hotline, helpline, help line, prevention, awareness, (don t|do not|never) kill yourself")

_SLURS = phrases("""
    nigger*, faggot*, kikes, gooks, wetback*, towelhead*, sandnigger*, raghead*, trannies, shemale*, beaners,
    white power, white pride worldwide, sieg heil, heil hitler, gas the jews, racial holy war,
    great replacement theory, judenschwein*, kanaken, sudaca* de mierda, sale* (juif|arabe|noir)*, bougnoule*, neger,
    preto* de merda, жид, жиды, жидов, чурки, 支那人死, 在日は死ね
""")
_GROUPS = phrases("""
    jew, jews, jewish people, muslim, muslims, christians, hindus, sikhs, black people, blacks, white people, asians,
    asian people, mexicans, latinos, arabs, africans, indians, chinese people, roma people, gypsies, immigrants,
    migrants, refugees, foreigners, gays, gay people, lesbians, homosexuals, trans people, transgender people, women,
    disabled people, the disabled, palestinians, israelis, ukrainians, russians, judios, musulmanes, negros,
    inmigrantes, homosexuales, juifs, musulmans, arabes, noirs, immigres, juden, muslime, schwarze, auslander,
    fluchtlinge, schwule, judeus, muculmanos, pretos, ebrei, musulmani, neri, immigrati, евреи, евреев, мусульман*,
    мигрант*, геи, геев, 犹太人, 黑人, 穆斯林, 同性恋, ユダヤ人, 外国人
""")
_CONTEMPT = phrases("""
    are (vermin|animals|inferior|parasites|cockroaches|rats|filth|scum|trash|garbage|a disease|a plague|not human|
    monkeys|apes), are sub(human|human)*, subhuman*, untermensch*, should not exist,
    (should|must|need to|deserve to) (all |)(die|burn|suffer|be killed|be exterminated|be gassed|be hanged|
    be lynched|be shot|be wiped out|be eradicated|be burned), son (ratas|basura|animales|inferiores|parasitos),
    deben morir,
    (sont|sind) (des |)(rats|vermine|ratten|ungeziefer|untermenschen|animaux|inferieurs|parasiten|abschaum),
    doivent mourir, mussen (sterben|weg), sao (ratos|lixo|animais|inferiores), devem morrer, devono morire,
    должны (умереть|сдохнуть), 都该死, 是劣等, は死ね
""")
_ATTACKS = phrases("""
    kill (all|every), exterminat*, gas (all|the), gassing, lynch (all|the), lynching, (wipe out|eradicate|burn) all,
    death to, matar a todos los, exterminar a los, muerte a los, mort aux, tuer tous les, totet alle, tod den,
    vergast, morte aos, matar todos os, morte agli, убить всех, смерть всем, 杀光, 殺せ
""")
_ATROCITIES = phrases("holocaust, shoah, gas chambers, ethnic cleansing, genocide, apartheid, slavery")
_DENIAL = phrases("""
    hoax, fake, a lie, never happened, (didn t|did not) happen, funny, hilarious,
    (was|is) (good|necessary|right|great), should (happen again|come back), glorious, bring back, deserved
""")
_REFUTED = phrases("denial, denier*, deny, denying, against, wrong, documentary, museum, history, survivor*")

_HOW = phrases("""
    how to, how (do|can) (i|you|we|one), how (you|one) can, instructions, instruction video, instructional, recipe,
    tutorial*, step by step, guide, teach*, show me, explain*, diy, homemade, home made, at home, lesson,
    como (hacer|fabricar|fazer), instrucciones, receta, comment (faire|fabriquer), recette, anleitung, rezept,
    wie (man|baut|macht|stellt|ich|mache|baue), receita, come (fare|costruire), ricetta, istruzioni,
    как (сделать|собрать|приготовить|изготовить), рецепт, инструкция, 如何, 怎么, 怎样, 教程, 作り方, 方法
""")
_MAKE = phrases("""
    make, makes, making, build, builds, building, cook, cooks, cooking, synthesi*, produce, produces, producing,
    construct*, assembl*, 3d print*, extract*, recipe, instructions, tutorial*, hacer, fabricar, preparar, cocinar,
    receta, faire, fabriquer, recette, bauen, baut, baue, herstell*, kochen, macht, mache, rezept, anleitung, fazer,
    receita, fabbricare, costruire, fare, ricetta, сделать, собрать, изготовить, приготовить, рецепт, 制作, 制造, 做,
    作り方, 作る
""")
_CONTRABAND = phrases("""
    bomb, bombs, (pipe|nail|dirty|car) bomb*, explosives, explosive device*, ied, ieds, napalm, molotov*, sarin,
    ricin, nerve (agent|gas)*, anthrax, mustard gas, (chemical|biological) weapon*, meth, methamphetamine*,
    crystal meth, crack cocaine, cocaine, heroin, fentanyl, lsd, mdma, (ghost|untraceable) gun*, gun silencer*,
    chloroform, poison (to kill|for my|for a) (wife|husband|boss|neighbor|neighbour)*, bomba, bombas, explosivos,
    metanfetamina*, cocaina, heroina, bombe, bomben, explosifs, sprengstoff*, sprengsatz, methamphetamin*, kokain,
    explosivo, esplosivo, бомбу, бомбы, бомба, взрывчатк*, метамфетамин*, кокаин*, героин*, 炸弹, 炸药, 冰毒, 海洛因,
    爆弾, 覚醒剤, قنبلة, 폭탄
""")
_DISARMED = phrases("""
    bomb disposal, defus*, disarm*, why (is|are|was|were), desactivar, entscharf*, desamorc*,
    stop* (a|the) (bomb|villain)*
""")
_CRIMES = phrases("""
    hack into (someone|somebody|my|his|her|their|a bank|bank accounts), launder money, phish people,
    skim credit cards, (counterfeit|print fake) (money|bills|notes),
    forge (a passport|passports|documents|signatures), smuggle drugs,
    kill (my|your) (wife|husband|neighbor|neighbour|boss|parents), kill (someone|somebody|a person) (without|and),
    (dispose of|dissolve|hide) a (dead |)body, poison (someone|somebody|my)*, kidnap (a|someone|somebody),
    (traffic|smuggle) (people|humans|women|children), steal (credit cards|identities|an identity|passwords),
    make fake (money|ids|passports), shoot up (a|the|my) school,
    bomb (a|the) (school|church|mosque|synagogue|plane|train), falsificar (dinero|billetes),
    fabriquer de faux billets, falschgeld (herstellen|drucken)
""")
_SHOPPING = phrases("""
    where (to|can i|do i) (buy|get|order|find), (advert|advertisement|ad|promo|commercial) for, selling my,
    selling our
""")
_GOODS = phrases("""
    cocaine, heroin, meth, crystal meth, fentanyl, mdma, illegal guns, stolen credit cards, fake passports, slaves
""")

_EXTREMISTS = phrases("""
    isis, islamic state, daesh, al qaeda, al qaida, alqaeda, taliban, boko haram, hezbollah, hamas, kkk, ku klux klan,
    nazi, nazis, neo nazi*, nazism, hitler, third reich, white supremac*, white nationalis*, aryan brotherhood,
    atomwaffen, terrorist*, jihad*, estado islamico, etat islamique, islamischer staat, игил, нацист*, гитлер*, 纳粹,
    伊斯兰国, ナチス
""")
_PRAISE = phrases("""
    recruit*, propaganda (for|video|film|clip|de|para|pour|fur), promot*, join, glorif*, glorious, praise, praising,
    in hono(r|ur) of, long live, (was|were) right, did nothing wrong, manifesto, (advert|advertisement|ad) for,
    reclutar*, reclutamiento, gloire, werbung fur, verherrlich*, rekrutier*, вербов*, прославл*, слава, 宣传, 招募
""")
_AGAINST = phrases("""
    documentary, history, historical, museum, explain* (how|why), against, resist*, defeat*, escap*, stop, stops,
    stopping, fight, fights, fighting, prevent*, awareness, survivor*, victims, memorial, satire, parody, mock*,
    warn*, goddess, egypt*, spy, spies, punch*, outwit*, fool*, trick*, hide from, hiding from, documental, historia,
    geschichte, gegen, histoire, contre, contra
""")
_ATTACK_CALLS = phrases("""
    blow yourself up, carry out (a|an) (attack|bombing|shooting) (on|in|at),
    shoot up (a|the|my) (school|church|mosque|synagogue|mall), day of the rope, rahowa,
    support (isis|al qaeda|the taliban)
""")

_DOXXING = phrases("""
    dox, doxx, doxing, doxxing, doxed, doxxed, doxear, social security number (is|of), home address of,
    (leak|leaking|publish|publishing|post|posting|expose|exposing) (her|his|their|my ex s|my neighbor s|
    my neighbour s|my boss s|my teacher s|my ex girlfriend s|my ex boyfriend s) (home |private |)(address|
    phone number|nudes|photos), (her|his|their) (home address|phone number|private number|credit card number) is,
    bank account number of,
    my (ex|ex girlfriend|ex boyfriend|ex wife|ex husband) s (home address|address|phone number|nudes),
    revenge video (of|about) my ex*, numero de la seguridad social de, su direccion (particular|privada) es,
    adresse privee de, privatadresse von
""")

POLICY: tuple[Rule, ...] = (
    Rule("sexual content involving minors", (_EXPLOITATION,)),
    Rule("sexual content involving minors", (_MINORS, _SEXUAL), within=4),
    Rule("sexual content involving minors", (_MINORS, _BARE), within=1),
    Rule("graphic violence", (_SNUFF,)),
    Rule("graphic violence", (_VIVID, _BUTCHERY), within=5),
    Rule("sexual content", (_SEX,)),
    Rule("self-harm", (_SELF_HARM,), unless=_HELP),
    Rule("hate", (_SLURS,)),
    Rule("hate", (_GROUPS, _CONTEMPT), within=2),
    Rule("hate", (_ATTACKS, _GROUPS), within=2, ordered=True),
    Rule("hate", (_ATROCITIES, _DENIAL), within=4, unless=_REFUTED),
    Rule("illegal instructions", (_HOW, _MAKE, _CONTRABAND), within=3, unless=_DISARMED),
    Rule("illegal instructions", (_HOW, _CRIMES), within=3),
    Rule("illegal instructions", (_SHOPPING, _GOODS), within=3),
    Rule("extremism", (_ATTACK_CALLS,), unless=_AGAINST),
    Rule("extremism", (_EXTREMISTS, _PRAISE), within=3, unless=_AGAINST),
    Rule("private data", (_DOXXING,), unless=("santa*", "sherlock*")),
)
