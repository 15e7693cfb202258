"""A mark of the key under which details are registered: another key would never notice one of them."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "detail_key",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("mark", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_detail_key")),
        sa.UniqueConstraint("account", name=op.f("uq_detail_key_account")),
    )


def downgrade() -> None:
    op.drop_table("detail_key")
