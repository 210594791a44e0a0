// Takes a file that somebody chose: its bytes go to Python as text, and nowhere else.
const LARGEST_FILE = 10 * 1024 * 1024;

const asText = (file) => new Promise((done, fail) => {
  const reader = new FileReader();
  reader.onload = () => done(reader.result.slice(reader.result.indexOf(",") + 1));
  reader.onerror = () => fail(reader.error);
  reader.readAsDataURL(file);
});

// A file that is too large is only told about; one that went away meanwhile gives no text at all.
async function given(file) {
  if (file.size > LARGEST_FILE) return "";
  try {
    return await asText(file);
  } catch {
    return "?";
  }
}

function listenForFiles(root, send) {
  root.addEventListener("change", async ({ target }) => {
    const [file] = (target.dataset.file && target.files) || [];
    if (!file) return;
    const value = await given(file);
    target.value = "";
    send({ act: target.dataset.file, arg: "", name: file.name, size: file.size, value });
  });
}
