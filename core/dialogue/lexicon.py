"""Other words that people use for the members of closed lists."""


def _by_word(words: dict[str, str]) -> dict[str, str]:
    """From member -> "word, word" to word -> member."""
    return {word: name for name, said in words.items() for word in said.split(", ")}


STYLE_WORDS = _by_word(
    {
        "paper_cutout": "paper cutout, paper cut-out, papercut, cutout, cut-out",
        "watercolor": "watercolour, water color, aquarelle, acuarela, aquarell, aquarela, 水彩",
        "anime": "animé, アニメ, 动漫",
        "cartoon": "cartoony, cartoons",
        "oil_painting": "oil paint, oils, oil",
        "claymation": "clay, plasticine",
        "stop_motion": "stop-motion, stopmotion",
        "pixel_art": "pixel, pixelart, 8-bit, 8bit, 16-bit",
        "noir": "film noir",
        "cyberpunk": "cyber punk",
        "photorealistic": "photoreal, photo-realistic, realistic, hyperrealistic, real life, live action",
        "3d": "3-d, cgi, pixar",
        "comic": "comic book, comics, comic-book",
        "vhs": "old vhs, video tape",
        "cinematic": "movie look",
        "documentary": "doc, docu",
        "lego": "legos, brick",
        "sketch": "sketched, pencil, pencil drawing, hand drawn, hand-drawn",
        "low_poly": "lowpoly, low-poly",
        "ukiyo_e": "ukiyo-e, ukiyoe, woodblock, japanese woodblock",
        "ghibli": "studio ghibli",
        "vaporwave": "vapor wave, vapourwave",
        "steampunk": "steam punk",
        "found_footage": "found-footage",
        "black_and_white": "black and white, black & white, b&w, bw, monochrome",
        "puppet": "puppets, puppetry, marionette, muppets",
        "retro_80s": "80s, eighties, 80's, retro, 1980s",
    }
)

ASPECT_WORDS = _by_word(
    {
        "9:16": (
            "vertical, portrait, upright, tall, tiktok, reels, reel, shorts, stories, 9x16, 9/16, hochformat, 縦, 竖屏"
        ),
        "16:9": "horizontal, landscape, widescreen, wide screen, youtube, wide, 16x9, 16/9, querformat, 横屏",
        "1:1": "square, 1x1, 1/1, cuadrado, carré, quadratisch, quadrado",
        "4:5": "4x5, 4/5",
        "21:9": "21x9, 21/9, ultrawide, ultra wide, cinemascope",
        "4:3": "4x3, 4/3, old tv",
    }
)

QUALITY_WORDS = _by_word(
    {
        "animatic": "free, storyboard",
        "draft": "rough, rough cut, quick, preview, cheap",
        "standard": "normal, medium, default",
        "high": "best, premium, final, highest, top",
    }
)

MUSIC_WORDS = _by_word(
    {
        "calm": "ambient, relaxing, soft, quiet, piano, lofi, lo-fi, acoustic",
        "happy": "jazz, upbeat, cheerful, ukulele, pop, jolly",
        "funny": "silly, playful, circus",
        "sad": "melancholy, melancholic, violin",
        "epic": "orchestra, orchestral, heroic, cinematic",
        "suspenseful": "tense, tension, thriller",
        "mysterious": "eerie, strange, dark",
        "romantic": "love, tender",
        "scary": "creepy, horror, spooky",
        "dreamy": "lullaby, dream, magical, synth",
        "action": "techno, rock, metal, drums, fast, electronic",
    }
)

TONE_WORDS = _by_word(
    {
        "funny": "comedy, comedic, hilarious, silly, goofy, humorous, lighthearted, funnier",
        "scary": "spooky, creepy, horror, terrifying, creepier, scarier",
        "sad": "sadder, tragic, melancholic",
        "dark": "darker, gritty",
        "romantic": "love story, romance",
        "wholesome": "heartwarming, cute, sweet",
        "suspenseful": "tense, thriller, suspense",
        "dramatic": "drama",
        "mysterious": "mystery, eerie",
        "uplifting": "hopeful, inspiring, happier",
        "calm": "relaxing, peaceful",
        "sarcastic": "sarcasm",
        "sci_fi": "sci-fi, scifi, science fiction",
        "action": "action-packed",
        "epic": "heroic",
    }
)

LANGUAGE_NAMES: dict[str, str] = {
    "en": "english", "es": "spanish", "fr": "french", "de": "german", "pt": "portuguese", "ja": "japanese",
    "zh": "chinese", "it": "italian", "nl": "dutch", "pl": "polish", "ru": "russian", "uk": "ukrainian",
    "cs": "czech", "sk": "slovak", "sv": "swedish", "da": "danish", "no": "norwegian", "fi": "finnish",
    "is": "icelandic", "et": "estonian", "lv": "latvian", "lt": "lithuanian", "hu": "hungarian",
    "ro": "romanian", "bg": "bulgarian", "el": "greek", "tr": "turkish", "ar": "arabic", "he": "hebrew",
    "fa": "persian", "hi": "hindi", "bn": "bengali", "ur": "urdu", "ta": "tamil", "te": "telugu",
    "ko": "korean", "vi": "vietnamese", "th": "thai", "id": "indonesian", "ms": "malay", "sw": "swahili",
    "hr": "croatian", "sr": "serbian", "sl": "slovenian", "ca": "catalan", "eu": "basque", "ga": "irish",
    "cy": "welsh", "af": "afrikaans", "eo": "esperanto", "la": "latin", "ka": "georgian", "hy": "armenian",
    "mk": "macedonian",
}  # fmt: skip
"""ISO 639-1 codes of the languages a film can speak, with their English names."""

LANGUAGE_WORDS = {name: code for code, name in LANGUAGE_NAMES.items()} | _by_word(
    {
        "es": "español, castellano, espagnol",
        "fr": "français, francais",
        "de": "deutsch",
        "pt": "português, portugues, brazilian",
        "ja": "日本語",
        "zh": "中文, mandarin",
        "it": "italiano",
        "fa": "farsi",
        "en": "inglés, anglais, englisch, inglês, 英語, 英文",
    }
)
