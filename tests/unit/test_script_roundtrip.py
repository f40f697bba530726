"""What is written as Fountain is read back as it was."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from core.agents.script.reader import Script, read_script
from core.agents.script.writer import fountain
from core.domain.screenplay import NARRATOR, Beat, CharacterSketch, Scene, SceneOutline, Screenplay, Story
from core.errors import BadScript

WORDS = st.sampled_from(
    ["Ana", "the fox", "INT. HALL - DAY", "(sighs)", "*so*", "_very_", "[[x]]", "/*", "*/", "~la", "# one", "> a <",
     "ANA", "CUT TO:", "= b", "===", "!", "@Bob", "Hi!", "No. Never.", "night", "a: b", "^", "]]", r"\*", "😀", "小明",
     "[[staging: {}]]", "\n", "\n\n", "  ", "HELLO", "x" * 90 + ". Ok.", "y" * 170 + ". Ok."]
)  # fmt: skip
MESSY = st.one_of(st.lists(WORDS, max_size=6).map(" ".join), st.text(max_size=30))
LINE = MESSY.map(lambda text: " ".join("".join(sign for sign in text if sign >= " ").split()))
TITLE = LINE.map(lambda text: " ".join(re.sub("[\x7f-\x9f\ufeff]", " ", text).split()) or "Untitled")
NAME = st.sampled_from(
    ["Ana", "Ben", "McAvoy", "Old Man", "fox", "R2-D2", "小明", "Dr. Who", "THE END", "Int. Hall", "A^"]
)
KINDS = st.sampled_from(("happy", "sad", "neutral", "neutral", "tender"))


@st.composite
def a_beat(draw: st.DrawFn) -> Beat:
    kind = draw(st.sampled_from(("narration", "dialogue", "action")))
    who = NARRATOR if kind == "narration" else draw(NAME)
    action = draw(st.sampled_from(("", "", "walk", "waves back", "happy", "]] /* x")))
    return Beat(id="", kind=kind, who=who, text=draw(MESSY), emotion=draw(KINDS), action=action, target=draw(LINE))


@st.composite
def a_scene(draw: st.DrawFn) -> Scene:
    return Scene(
        id="",
        place=draw(st.one_of(LINE, st.sampled_from(["the old castle", "hill - night", "rain", "Ana's kitchen"]))),
        interior=draw(st.booleans()),
        time=draw(st.sampled_from(("morning", "day", "evening", "night"))),
        weather=draw(st.sampled_from(("clear", "rain", "storm"))),
        beats=tuple(draw(st.lists(a_beat(), min_size=1, max_size=4))),
    )


@st.composite
def a_script(draw: st.DrawFn) -> Script:
    scenes = tuple(draw(st.lists(a_scene(), min_size=1, max_size=3)))
    title = draw(TITLE)
    outlines = tuple(SceneOutline(place=scene.place, summary=draw(LINE)) for scene in scenes)
    story = Story(
        title=title, logline=draw(LINE), language="es", format="joke", mood="epic", scenes=outlines,
        characters=(CharacterSketch(name="Ana", noun="fox"),),
    )  # fmt: skip
    return Script(screenplay=Screenplay(title=title, language="es", mood="epic", scenes=scenes), story=story)


def without_ids(screenplay: Screenplay) -> Screenplay:
    scenes = tuple(
        scene.model_copy(update={"id": "", "beats": tuple(b.model_copy(update={"id": ""}) for b in scene.beats)})
        for scene in screenplay.scenes
    )
    return screenplay.model_copy(update={"scenes": scenes})


@given(a_script())
@settings(max_examples=80, deadline=None, derandomize=True)
def test_any_film_survives_fountain(script: Script) -> None:
    read = read_script(fountain(script), "en")
    assert without_ids(read.screenplay) == without_ids(script.screenplay)
    assert read.story.format == script.story.format


@given(st.one_of(st.lists(st.one_of(WORDS, st.just("\n\n")), max_size=14).map(" ".join), st.text(max_size=80)))
@settings(max_examples=120, deadline=None, derandomize=True)
def test_any_text_is_read_or_refused_and_then_stays_itself(text: str) -> None:
    try:
        script = read_script(text, "en")
    except BadScript:
        return
    ids = [beat.id for beat in script.screenplay.beats()] + [scene.id for scene in script.screenplay.scenes]
    assert len(set(ids)) == len(ids)
    again = read_script(fountain(script), "en")
    assert again.screenplay == script.screenplay
    assert again.story == script.story


def test_a_film_looks_like_a_screenplay() -> None:
    beats = (
        Beat(id="b1", kind="narration", text="Once there was a fox."),
        Beat(id="b2", kind="dialogue", who="Nell", text="I want the moon.", emotion="happy"),
        Beat(id="b3", kind="action", who="Nell", text="Nell jumps at the moon.", action="jump", target="moon"),
    )
    scene = Scene(id="s1", place="the forest", time="night", beats=beats)
    outline = SceneOutline(place="the forest", summary="A fox wants the moon.")
    story = Story(title="Moon", logline="A fox wants the moon.", language="en", scenes=(outline,))
    script = Script(screenplay=Screenplay(title="Moon", language="en", scenes=(scene,)), story=story)
    assert fountain(script).split("\n\n") == [
        "Title: Moon\nCredit: an AI-generated film\nLogline: A fox wants the moon.\nLanguage: en\n"
        "Mood: happy\nFormat: story",
        "EXT. THE FOREST - NIGHT",
        "= A fox wants the moon.",
        "NARRATOR (V.O.)\nOnce there was a fox.",
        "NELL\n(happy)\nI want the moon.",
        'Nell jumps at the moon.\n[[staging: {"target": "moon"}]]\n',
    ]
