"""What every table has in common. Rows never leave this folder."""

from datetime import datetime
from typing import Annotated

from sqlalchemy import Float, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, mapped_column

from integrations.database.columns import Moment, Words

Json = Annotated[str, mapped_column(Text)]
"""A value as JSON text, written and read by pydantic."""


class Row(DeclarativeBase):
    """A row of any table."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {str: Words(), datetime: Moment(), float: Float(53)}
