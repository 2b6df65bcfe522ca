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

// The words of an element of the page, or those of the file that it leads to.
const words = async (element) => {
  if (!element.href) return element.textContent.trim();
  const file = await fetch(element.href);
  if (!file.ok) throw new Error(file.status);
  const text = await file.text();
  if (!element.href.endsWith(".json")) return text;
  const now = new Date();
  const accessed = { "date-parts": [[now.getFullYear(), now.getMonth() + 1, now.getDate()]] };
  return JSON.stringify(JSON.parse(text).map((item) => ({ ...item, accessed })), null, 2);
};

const copy = async (element) => {
  const text = words(element);
  try {
    // Safari lets a program copy what takes a while only in this form.
    const blob = text.then((words) => new Blob([words], { type: "text/plain" }));
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
  } catch {
    await navigator.clipboard.writeText(await text);
  }
};

const addButton = (element) => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.lang = document.documentElement.lang;
  button.textContent = box.dataset.button;
  // What stands under a heading has its name.
  const name = element.dataset.copy || element.previousElementSibling.textContent;
  button.setAttribute("aria-label", `${box.dataset.button} (${name})`);
  button.addEventListener("click", async () => {
    told.textContent = "";
    try {
      await copy(element);
      told.textContent = box.dataset.copied;
    } catch {
      told.textContent = box.dataset.failed;
    }
  });
  element.after(" ", button);
};

// Paragraphs and findings of a case can be cited by themselves: each has a link to itself, which
// shows when the reader is near.
const main = document.getElementById("main");
const pin = (place, end, label) => {
  const link = document.createElement("a");
  link.className = "pin";
  link.href = `#${place.id}`;
  link.textContent = "¶";
  link.setAttribute("aria-label", label);
  end.append(" ", link);
};
for (const place of main.querySelectorAll("p[id^=par-]")) pin(place, place, main.dataset.pin);
for (const place of main.querySelectorAll("li[id^=finding-]")) {
  pin(place, place.querySelector("h4"), main.dataset.pinFinding);
}

// Only a secure context has a clipboard.
if (navigator.clipboard) box.querySelectorAll("[data-copy]").forEach(addButton);
