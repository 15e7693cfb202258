"""Alerts are known by keys that name nobody: those that named a member are no longer brought up to date."""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("DELETE FROM alerts WHERE key LIKE 'identity:%'")


def downgrade() -> None:
    """Go back to keys of before; those of now are simply not met again."""
