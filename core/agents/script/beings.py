"""What somebody is, by the name in a script: a FOX is a fox, an OLD MAN is a man, and Ana is a person."""

import re

SOMEBODY = "person"
"""What a proper name stands for."""
_NOUNS = """
    alien angel ant ape apple aunt baby badger baker balloon barber bat bear beaver bee beetle bench bird book boot
    bottle boy bride bridge broom brother bull bunny bus butterfly button cactus cake camel candle captain car
    carrot castle cat caterpillar chair cheese chicken child clock cloud clown computer cook cookie cop cousin cow
    cowboy crab crocodile crow cup dad daughter deer demon detective devil dinosaur doctor dog dolphin donkey door
    dragon duck eagle egg elephant elf emperor fairy farmer father fire fish flamingo flower fly fox fridge frog
    genie ghost giant giraffe girl gnome goat goblin goddess goose gorilla grandfather grandma grandmother grandpa
    groom guard hamster hat hedgehog hen heron hippo horse house hunter husband inspector judge kangaroo kettle key
    king kitten knight lady ladybug lamb lamp lantern lawyer leaf leopard letter lighthouse lion lizard llama
    lobster magician mailman man mermaid mole mom monk monkey monster moon moose mother mountain mouse mum mushroom
    neighbor neighbour ninja nun nurse octopus officer ogre onion orphan ostrich otter oven owl pancake panda parrot
    peacock pelican pencil penguin phoenix piano pig pigeon pillow pilot pirate plant poet porcupine potato
    president prince princess professor pumpkin puppy queen rabbit raccoon radio rat raven reporter river robot rock
    rocket rooster sailor salesman scarecrow scientist seagull seal servant shark sheep shepherd sheriff ship shoe
    sister sloth snail snake snowman sock soldier son sorcerer sparrow spider spoon spy squirrel star stone student
    sun swan tailor teacher teapot telephone thief tiger toad toaster tomato tortoise tractor train tree troll
    turkey turtle umbrella uncle unicorn vampire viking volcano waiter waitress walrus warrior wasp watermelon
    werewolf whale wife wind witch wizard wolf woman worm zebra zombie
"""
_BEINGS = frozenset(re.findall(r"\w+", _NOUNS))
_TRADE = re.compile(r"\w{2,}(?:man|woman|ist|ess|keeper|maker|fighter|driver|dancer|singer|painter|writer)$")
_ARTICLES = r"(?:the|an?|el|la|un|una|le|une|der|die|das|ein|eine|o|um|uma|il)"


def being_of(name: str, seen: str) -> tuple[str, ...]:
    """What is called by the name, traits first and the noun last. `seen` is everything the script shows: who is
    spoken of with an article there is what they are called."""
    words = [word for word in re.findall(r"[^\W\d_][\w'’-]*", name.casefold()) if word not in ("the", "a", "an")]
    if not words:
        return (SOMEBODY,)
    named = rf"(?<!\w){_ARTICLES}\s+{re.escape(' '.join(words))}(?!\w)"
    if _is_being(words[-1]) or (len(words) <= 2 and re.search(named, seen, re.IGNORECASE)):
        return tuple(words)
    return (SOMEBODY,)


def _is_being(word: str) -> bool:
    return word in _BEINGS or word.removesuffix("s") in _BEINGS or _TRADE.match(word) is not None
