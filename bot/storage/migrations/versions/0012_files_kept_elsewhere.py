"""Files are known wherever they are shown; which are to go with their message is written beside them."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take what is known for what is to go: only such files were written down so far."""
    with op.batch_alter_table("retention_media", schema=None) as batch_op:
        batch_op.add_column(sa.Column("goes", sa.Boolean(), nullable=False, server_default=sa.true()))
    with op.batch_alter_table("retention_media", schema=None) as batch_op:
        batch_op.alter_column("goes", server_default=None)


def downgrade() -> None:
    op.execute("DELETE FROM retention_media WHERE NOT goes")
    with op.batch_alter_table("retention_media", schema=None) as batch_op:
        batch_op.drop_column("goes")
