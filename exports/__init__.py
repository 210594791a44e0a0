"""What leaves the workbench: documents, each a pure function of a case, a recipient and a language."""
