"""The method's content: YAML files with edition and source, read by risk.content."""
