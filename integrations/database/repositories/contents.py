"""What a cut is made of, as rows: the index into a film that is itself kept whole."""

from collections.abc import Iterator
from typing import cast

from pydantic import BaseModel

from core.domain.media import Artifact
from core.domain.production import Cut
from integrations.database.tables import Row, SceneRow, ShotRow, TakeRow


def artifacts_of(value: BaseModel) -> dict[str, int]:
    """Every file a value names, with its size in bytes."""
    return {artifact.uri: artifact.size for artifact in _artifacts(value)}


def rows_of(cut: Cut) -> Iterator[Row]:
    """Its scenes, its shots, and the take that each shot shows."""
    scenes = {scene.id: scene for scene in cut.film.screenplay.scenes}
    for position, scene in enumerate(scenes.values()):
        yield SceneRow(cut=cut.id, id=scene.id, position=position, place=scene.place)
    shots = {shot.id: shot for shot in cut.film.storyboard.shots}
    for position, shot in enumerate(shots.values()):
        yield ShotRow(cut=cut.id, id=shot.id, scene=shot.scene, position=position, action=shot.action)
    takes = dict(cut.brief.takes)
    shown = {segment.shot: segment for segment in cut.film.timeline.segments if segment.kind == "shot"}
    for id in shots.keys() & shown.keys():
        segment = shown[id]
        yield TakeRow(
            cut=cut.id,
            shot=id,
            number=takes.get(id, 0),
            artifact=segment.clip.uri,
            start=segment.start,
            seconds=segment.seconds,
            still=segment.clip.still,
        )


def _artifacts(value: object) -> Iterator[Artifact]:
    if isinstance(value, Artifact):
        yield value
    elif isinstance(value, BaseModel):
        for _, part in value:
            yield from _artifacts(part)
    elif isinstance(value, tuple):
        for part in cast(tuple[object, ...], value):
            yield from _artifacts(part)
