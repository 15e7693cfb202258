"""The ends of the record of acts: by them it shows that its oldest or newest rows were taken out."""

import sqlalchemy as sa
from alembic import op

from bot.storage import audit
from bot.storage.chain import ends_of

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    table = op.create_table(
        "audit_ends",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("follows", sa.LargeBinary(), nullable=False),
        sa.Column("newest", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_ends")),
    )
    acts = sa.text("SELECT number, who, what, room_id, at, why, seal FROM audit ORDER BY number")
    ends = ends_of([audit.as_sealed(row) for row in op.get_bind().execute(acts)])
    op.bulk_insert(table, [{"id": audit.THE_ROW, "follows": ends.follows, "newest": ends.newest}])


def downgrade() -> None:
    op.drop_table("audit_ends")
