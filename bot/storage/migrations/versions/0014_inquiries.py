"""What waits to be decided until the homeserver has answered."""

import sqlalchemy as sa
from alembic import op

from bot.storage.tables import Moment

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "inquiries",
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("room_id", sa.String(), nullable=False),
        sa.Column("at", Moment(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("event_id", "part", name=op.f("pk_inquiries")),
    )


def downgrade() -> None:
    op.drop_table("inquiries")
