"""Rules in parts."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("rules_posts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("part", sa.Integer(), nullable=False, server_default="0"))
        batch_op.drop_constraint(op.f("pk_rules_posts"), type_="primary")
        batch_op.create_primary_key(op.f("pk_rules_posts"), ["room_id", "part"])


def downgrade() -> None:
    op.execute("DELETE FROM rules_posts WHERE part > 0")
    with op.batch_alter_table("rules_posts", schema=None) as batch_op:
        batch_op.drop_constraint(op.f("pk_rules_posts"), type_="primary")
        batch_op.create_primary_key(op.f("pk_rules_posts"), ["room_id"])
        batch_op.drop_column("part")
