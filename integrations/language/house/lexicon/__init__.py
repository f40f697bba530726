"""The words that the parser reads, the writer uses and the studio can show, as data."""
