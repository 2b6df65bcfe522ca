// Copies citations, and writes into them the day on which they are read: a page that is made once
// for all readers cannot know it. Without it the citations are there to select and to download.
"use strict";
const box = document.querySelector(".cite");
const told = box.querySelector("[role=status]");

// Today, as a language writes dates; French raises the first of the month to an ordinal.
const today = (locale) => {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(new Date());
  return locale.startsWith("fr") ? day.replace(/^1 /, "1er ") : day;
};
for (const place of box.querySelectorAll("[data-accessed]")) {
  place.textContent = place.dataset.accessed.replace("{date}", today(place.dataset.locale));
}

// What a button copies: the words of an element of the page, or those of a file beside it.
const words = async (button) => {
  if (button.dataset.copy) return document.getElementById(button.dataset.copy).textContent.trim();
  const file = await fetch(button.dataset.copyFile);
  if (!file.ok) throw new Error(file.status);
  const text = await file.text();
  if (!button.dataset.copyFile.endsWith(".json")) return text;
  const items = JSON.parse(text);
  const now = new Date();
  const accessed = { "date-parts": [[now.getFullYear(), now.getMonth() + 1, now.getDate()]] };
  return JSON.stringify(items.map((item) => ({ ...item, accessed })), null, 2);
};

const copy = async (button) => {
  const text = words(button);
  // Safari allows what takes a while only in this form.
  const blob = text.then((words) => new Blob([words], { type: "text/plain" }));
  try {
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
  } catch {
    await navigator.clipboard.writeText(await text);
  }
};

// Only a safe context has a clipboard.
if (navigator.clipboard) {
  for (const button of box.querySelectorAll(".copy")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      told.textContent = "";
      try {
        await copy(button);
        told.textContent = told.dataset.copied;
      } catch {
        told.textContent = told.dataset.failed;
      }
    });
  }
}
