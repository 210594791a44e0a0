lock:
	.venv/bin/uv pip compile pyproject.toml --universal --generate-hashes --no-emit-index-url --no-annotate --custom-compile-command "make lock" --group build -o requirements/run.txt -q
	.venv/bin/uv pip compile pyproject.toml --universal --generate-hashes --no-emit-index-url --no-annotate --custom-compile-command "make lock" --group build --group test -o requirements/test.txt -q
