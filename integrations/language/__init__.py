"""Writers: the keyless house writer, and language models of vendors behind LangChain."""
