"""Branches of a flow that run beside each other."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar, overload

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
D = TypeVar("D")
E = TypeVar("E")


@overload
async def beside(a: Coroutine[Any, Any, A], b: Coroutine[Any, Any, B], /) -> tuple[A, B]: ...
@overload
async def beside(
    a: Coroutine[Any, Any, A], b: Coroutine[Any, Any, B], c: Coroutine[Any, Any, C], /
) -> tuple[A, B, C]: ...
@overload
async def beside(
    a: Coroutine[Any, Any, A], b: Coroutine[Any, Any, B], c: Coroutine[Any, Any, C], d: Coroutine[Any, Any, D], /
) -> tuple[A, B, C, D]: ...
@overload
async def beside(
    a: Coroutine[Any, Any, A],
    b: Coroutine[Any, Any, B],
    c: Coroutine[Any, Any, C],
    d: Coroutine[Any, Any, D],
    e: Coroutine[Any, Any, E],
    /,
) -> tuple[A, B, C, D, E]: ...
@overload
async def beside(*branches: Coroutine[Any, Any, A]) -> tuple[A, ...]: ...
async def beside(*branches: Coroutine[Any, Any, Any]) -> tuple[Any, ...]:
    """Every result in the order given. The first failure stops the other branches and is raised as itself."""
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(branch) for branch in branches]
    except BaseExceptionGroup as failures:
        raise failures.exceptions[0] from None
    return tuple(task.result() for task in tasks)
