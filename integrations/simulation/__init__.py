"""Providers that make small real files after a pause, with latencies, limits and failures out of a file."""
