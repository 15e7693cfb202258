"""Several direct rooms a person: each room is known by itself."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _keep_one_of_each("room_id", by="user_id")
    _key("room_id")


def downgrade() -> None:
    _keep_one_of_each("user_id", by="room_id")
    _key("user_id")


def _keep_one_of_each(column: str, *, by: str) -> None:
    last = f"SELECT MAX({by}) FROM direct_rooms AS others WHERE others.{column} = direct_rooms.{column}"  # noqa: S608 (our own names)
    op.execute(f"DELETE FROM direct_rooms WHERE {by} < ({last})")  # noqa: S608 (our own names)


def _key(column: str) -> None:
    with op.batch_alter_table("direct_rooms", schema=None) as batch_op:
        batch_op.drop_constraint(op.f("pk_direct_rooms"), type_="primary")
        batch_op.create_primary_key(op.f("pk_direct_rooms"), [column])
