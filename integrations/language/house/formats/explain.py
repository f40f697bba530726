"""Questions and how-tos: what the house knows, else what the user says, else a film that asks."""

import re

from core.domain.vocabulary import TimeOfDay
from integrations.language.house.english.forms import capital
from integrations.language.house.film import Film
from integrations.language.house.formats.form import Form, Order, member
from integrations.language.house.knowledge.topics import Topic, topic_of
from integrations.language.house.lexicon.verbs import action_of, guess_lemma, verb_forms
from integrations.language.house.plots.titles import in_title_case

OPEN_QUESTION = "story.open_question"
_WRAPPING = re.compile(
    r"^(?:please )?(?:make (?:me )?)?(?:(?:an?|the|short|little|one-minute|quick) )*"
    r"(?:documentary|explainer|tutorial|lesson|how-to|guide|film|video)\s*(?:about|on|for|of|to|:)+\s*|^explain(?: "
    r"to me| me)?\s+",
    re.IGNORECASE,
)
_FOR_WHOM = re.compile(
    r"\s+(?:to|for) (?:an? |my )?(?:\w+[- ]year[- ]olds?|kids?|child(?:ren)?|beginners?|five year old|class)\b.*$|"
    r"\s+in \d+ steps\b",
    re.IGNORECASE,
)
_IS_QUESTION = re.compile(r"^(?:how|why|what|where|when|who)\b", re.IGNORECASE)
_STARTS_FACTS = re.compile(r":\s+(?=\w+ \w+)")
_TIMES: tuple[TimeOfDay, ...] = ("morning", "day", "evening")


def explain(order: Order) -> Film:
    """The film of a question."""
    topic = topic_of(order.frame.text)
    if topic is not None:
        return _known(order, topic)
    facts = _facts_in(order.frame.text)
    if len(facts) > 1:
        return _told(order, facts)
    return _asking(order)


def question_of(text: str) -> str:
    """The question in a line, as a sentence."""
    core = _FOR_WHOM.sub("", _WRAPPING.sub("", text.strip())).strip(" .!?")
    core = re.sub(r"(?i)^(?:so|hey|ok),?\s+", "", core)
    if re.match(r"(?i)how to\b", core):
        return f"{capital(core)}?"
    if re.match(r"(?i)how (?!do|does|did|is|are|can|many|much|long|come)\w+s \w+", core):
        core = re.sub(r"(?i)^how (\w+(?: \w+)?s) (\w+)", r"how do \1 \2", core)
    if _IS_QUESTION.match(core):
        return f"{capital(core)}?"
    if re.match(r"(?i)(?:the )?(?:history|life cycle|science|origins?) of\b", core):
        return f"What is {core if core.lower().startswith('the') else 'the ' + core}?"
    return f"What is there to know about {core}?"


def _title(order: Order, question: str) -> str:
    head = _STARTS_FACTS.split(order.frame.text, maxsplit=1)[0]
    core = _FOR_WHOM.sub("", _WRAPPING.sub("", head)).strip(" .!?")
    title = in_title_case(core or question.rstrip("?"))
    return title if len(title) <= 60 else in_title_case(question.rstrip("?"))[:60]


def _known(order: Order, topic: Topic) -> Film:
    form = Form(order, f"facts:{topic.name}")
    form.title = _title(order, topic.question)
    name = capital(topic.cast)
    form.cast(member(name, topic.cast), member("Owl", "owl", "helper", temper="curious"))
    form.item(topic.prop)
    form.knows(topic.steps)
    form.scene(topic.setting, "morning")
    form.quote(1, topic.question)
    form.act("Owl", "point", name)
    form.speak(
        3, "Owl", "curious", "[I have always wanted to know that.|Let us look closely.|Good question. Come along.]"
    )
    groups = _spread(topic.steps)
    for step in groups[0]:
        form.quote(1, step)
    for time, group in zip(("day", "evening"), groups[1:], strict=True):
        form.scene(topic.setting, "day" if time == "day" else "evening")
        for number, step in enumerate(group):
            form.quote(1 if number == 0 or time == "evening" else 2, step)
            form.act(name, action_in(step), topic.prop)
    if topic.howto:
        form.speak(2, "Owl", "happy", "[Nobody does it right the first time. The second time is fine.|And now you.]")
    else:
        form.speak(
            2,
            "Owl",
            "happy",
            "[And I thought I knew everything.|Next time I see it, I will look twice.|So that is how it is done!]",
        )
    return form.film("explain")


def _spread(steps: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """One step to begin with, the rest in two halves."""
    half = 1 + (len(steps) - 1) // 2
    return steps[:1], steps[1:half] or steps[1:2], steps[half:] if half > 1 else steps[2:]


def action_in(step: str) -> str:
    """The action of a sentence; pointing when it has none."""
    for word in re.findall(r"[a-z]+", step.lower()):
        for form in verb_forms().get(word, ()):
            action = action_of(guess_lemma(word, form.form))
            if action and action not in ("hold", "take", "think", "enter"):
                return action
    return "point"


def _facts_in(text: str) -> list[str]:
    """Sentences that the user says about the topic: after a colon, or after the first sentence."""
    parts = _STARTS_FACTS.split(text, maxsplit=1)
    body = parts[1] if len(parts) > 1 else ""
    if not body:
        sentences = re.split(r"(?<=[.!?])\s+", text.strip())
        body = " ".join(sentences[1:])
    pieces = re.split(r"(?<=[.!?;])\s+|,?\s+then\s+|;\s*", body)
    return [capital(piece.strip(" ,;.")) + "." for piece in pieces if len(piece.split()) > 2]


def _told(order: Order, facts: list[str]) -> Film:
    form = Form(order, "form:user_facts")
    head = _STARTS_FACTS.split(order.frame.text, maxsplit=1)[0]
    question = question_of(re.split(r"(?<=[.!?])\s+", head)[0])
    form.title = _title(order, question)
    form.cast(member("Child", "child", temper="curious"), member("Owl", "owl", "helper"))
    form.knows(facts)
    form.scene("classroom", "morning")
    form.quote(1, question)
    form.act("Child", "think")
    form.speak(2, "Child", "curious", "[Tell me. Slowly, and in the right order.|I want to know all of it.]")
    for index, fact in enumerate(facts[:6]):
        if index in (0, (len(facts) + 1) // 2):
            form.scene("classroom", _TIMES[1] if index == 0 else _TIMES[2])
        form.quote(1, fact)
        form.act("Owl" if index % 2 else "Child", action_in(fact))
    form.speak(2, "Child", "happy", "[So that is how it works!|And now I can explain it to somebody else.]")
    return form.film("explain")


def _asking(order: Order) -> Film:
    """Nothing is known: the film asks, shows how one finds out, and leaves the answer to those who know."""
    form = Form(order, "form:open_question")
    question = question_of(order.frame.text)
    form.title = _title(order, question)
    form.notes.append(OPEN_QUESTION)
    form.cast(member("Child", "child", temper="curious"), member("Owl", "owl", "helper"))
    form.item("book")
    form.scene("room", "morning")
    form.quote(1, question)
    form.act("Child", "think")
    form.speak(2, "Child", "curious", "[I really want to know.|I have asked my shoes. They don't know, either.]")
    form.speak(
        1,
        "Owl",
        "neutral",
        "[I do not know it. Let us not make something up.|I could guess. But a guess with a beak is still a guess.]",
    )
    form.scene("classroom", "day")
    form.tell(
        1,
        "Who could know? Somebody who [does this every day|has done it a hundred times]. [Ask them first.|They are "
        "the best place to begin.]",
    )
    form.act("Child", "walk")
    form.tell(2, "Three good questions: What goes in? What happens inside? What comes out?")
    form.act("Owl", "point")
    form.speak(
        3,
        "Child",
        "proud",
        "[I wrote them down. In my best handwriting. It is the only one I have.|What goes in. What happens. What "
        "comes out. Got it.]",
    )
    form.scene("room", "evening")
    form.speak(2, "Child", "happy", "[One page for each answer.|I left room for the answers. Quite a lot of room.]")
    form.act("Owl", "hold", "book")
    form.tell(1, "Here is the film, with the pages still white. Send three facts, and they will be filled.")
    form.speak(
        4,
        "Owl",
        "happy",
        "[It is a fine thing not to know yet.|I like white pages. Everything can still happen on them.]",
    )
    return form.film("explain")
