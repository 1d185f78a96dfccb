"""`python -m reconcile`."""

from __future__ import annotations

from reconcile.cli import main

if __name__ == "__main__":
    main()
