"""Plain values: intervals, units, the calendar. Every stage may use them."""
