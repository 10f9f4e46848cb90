// What no checker of accessibility sees: what is printed, what is covered, what is undone, what things are called, and how the page
// reads on wide and narrow screens.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { download, folder, launch, open, plans, speak } from "./browser.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const load = async (page, answers, plan) => {
  // What is not saved would be asked about.
  const accept = dialog => dialog.accept();
  page.on("dialog", accept);
  await page.evaluate(() => { document.getElementById("_status").textContent = ""; });
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.click("#_load")]);
  const file = JSON.stringify({ "bogen-answers": 1, form: plan.form, version: plan.version, answers });
  await chooser.setFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(file) });
  await page.waitForFunction(() => document.getElementById("_status").textContent);
  page.off("dialog", accept);
};
const addRows = (page, least) => page.evaluate(least => {
  for (const table of document.querySelectorAll(".t")) for (let i = 1; i < least; i++) table.querySelector(":scope>.add:not([hidden])")?.click();
}, least);

// Lines break where they will, so white space does not count.
const bare = text => text.replace(/[\s\u00ad]/g, "");
const sheetsOf = async page => {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = execFileSync("pdftotext", ["-raw", "-", "-"], { input: pdf, encoding: "utf8", maxBuffer: 1 << 26 });
  return text.split("\f").slice(0, -1).map(bare);
};

// Types something into everything that can be typed into, each time something else. Runs in the page.
const typeEverywhere = length => {
  const typed = [];
  let number = 0;
  const inputs = [...document.querySelectorAll("textarea,input:not([type=radio],[type=checkbox],[type=file],.paper)")];
  for (const input of inputs) {
    if (input.disabled) continue;
    number++;
    const isPart = input.closest(".d"), word = isPart ? `${number % 10}September${number}` : `Antwort${number}`;
    input.value = isPart ? word : `${word} ${"Wohnung und Arbeit, Familie und Gesundheit. ".repeat(12)}`.slice(0, length).trim() + ` Ende${number}`;
    if (input.matches(".short")) input.value = word;
    typed.push(input);
  }
  document.querySelector("textarea,input").dispatchEvent(new Event("input", { bubbles: true }));
  // An answer may rule out another question.
  return typed.filter(input => !input.disabled).map(input => input.value);
};

for (const [name, { languages }] of Object.entries(plans)) {
  for (const [what, length, rows] of [["sentences of 93 characters", 93, 1], ["texts of 500 characters in six rows", 500, 6]]) {
    test(`${name} prints every character of ${what}, and says on each sheet what it is`, async () => {
      const { page, troubles, close } = await open(browser, name);
      // Many rows are the same in all languages.
      for (const { tag } of rows > 1 ? languages.slice(0, 1) : languages) {
        await speak(page, tag);
        await addRows(page, rows);
        const typed = await page.evaluate(typeEverywhere, length);
        assert.ok(typed.length, "there is something to type");
        const sheets = await sheetsOf(page), all = sheets.join("");
        // What breaks from one sheet to the next has the line at its foot between.
        const facts = await page.$$eval("footer .meta span:not(.paper)", spans => spans.slice(0, 4).map(span => span.textContent));
        const isArabic = /[\u0590-\u08ff]/.test(facts.join(""));
        if (!isArabic) for (const [i, sheet] of sheets.entries()) for (const fact of facts.slice(0, 2)) assert.ok(sheet.includes(bare(fact)), `${tag}: ${fact} on sheet ${i + 1}`);
        const foot = bare(facts.join("·"));
        const flowing = sheets.map(sheet => isArabic ? sheet : sheet.slice(0, sheet.lastIndexOf(foot))).join("");
        const lost = typed.filter(text => !flowing.includes(bare(text)) && !all.includes(bare(text)));
        assert.deepEqual(lost.map(text => text.slice(0, 40)), [], tag);
        assert.equal(await page.locator(".answer").count(), 0, "afterwards the page is as before");
      }
      assert.deepEqual(troubles, []);
      await close();
    });
  }
}

test("each sheet says how many answers were given, and nothing is printed that does not count", async () => {
  const { page, close } = await open(browser, "kitchen-sink");
  await page.click("label:has(> #helped)");
  await page.fill("#if-equal", "qzxhidden");
  await page.fill("#person-name", "qzxshown");
  for (const [tag, wanted] of [["de-AT", "Vom Bildschirm gedruckt; 3 Antworten"], ["en-GB", "Printed from the screen; 3 answers"]]) {
    await speak(page, tag);
    for (const sheet of await sheetsOf(page)) assert.ok(sheet.includes(bare(wanted)), tag);
  }
  await page.click("fieldset:has(#helped) label:has([value=no])");
  const text = (await sheetsOf(page)).join("");
  assert.ok(text.includes("qzxshown") && !text.includes("qzxhidden"));
  assert.ok(text.includes(bare("Printed from the screen; 2 answers")));
  await close();
});

test("answers that another answer rules out stay in the file, come back with it, and the page says so", async () => {
  const { page, close } = await open(browser, "kitchen-sink");
  const saved = async () => JSON.parse((await download(page, () => page.click("#_draft"))).text);
  const note = /no longer asked/;
  await speak(page, "en-GB");
  await page.click("label:has(> #helped)");
  await page.fill("#if-equal", "qzxhidden");
  await page.fill("#person-name", "qzxshown");
  assert.equal((await saved())["not-asked"], undefined);
  await page.click("fieldset:has(#helped) label:has([value=no])");
  assert.match(await page.textContent("#_status"), note);
  const file = await saved();
  assert.match(await page.textContent("#_status"), note);
  assert.equal(file.answers["if-equal"], undefined);
  assert.deepEqual(file["not-asked"], { "if-equal": "qzxhidden" });
  await page.fill("#person-name", "qzxother");
  await page.press("#person-name", "Tab");
  assert.doesNotMatch(await page.textContent("#_status"), note, "it is said once");
  page.on("dialog", dialog => dialog.accept());
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.click("#_load")]);
  await chooser.setFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) });
  await page.waitForFunction(() => document.getElementById("person-name").value == "qzxshown");
  await page.click("label:has(> #helped)");
  assert.equal(await page.inputValue("#if-equal"), "qzxhidden");
  assert.equal((await saved()).answers["if-equal"], "qzxhidden");
  await close();
});

const counts = JSON.parse(readFileSync(join(folder, "pdf-pages")));

for (const [name, tags] of Object.entries(counts)) {
  test(`${name} prints on few sheets more than its PDF has`, async () => {
    const { page, close } = await open(browser, name);
    for (const [tag, count] of Object.entries(tags)) {
      await speak(page, tag);
      for (const isAnswered of [false, true]) {
        if (isAnswered) await page.evaluate(typeEverywhere, 60);
        const sheets = await sheetsOf(page);
        if (process.env.BOGEN_TIMES) console.log(name, tag, isAnswered, sheets.length, count);
        assert.ok(sheets.length <= count + 2, `${tag}: ${sheets.length} sheets, ${count} pages`);
      }
    }
    await close();
  });
}

// How much of the focused element is behind the bar, or outside the window. Runs in the page.
const covered = () => {
  const bar = document.getElementById("_status").getBoundingClientRect(), own = document.activeElement.getBoundingClientRect();
  if (document.activeElement == document.body) return "";
  // An element that is higher than what is left of the window cannot be seen wholly; browsers bring only the line into view
  // in which one types.
  const behind = bar.height ? Math.min(own.bottom, bar.bottom) - Math.max(own.top, bar.top) : 0, isCovered = behind > 1 && own.height < bar.top;
  const isSeen = own.bottom > 1 && own.top < (bar.height ? bar.top : innerHeight) - 1;
  return isCovered || !isSeen ? `${document.activeElement.outerHTML.slice(0, 120)}: ${own.top} to ${own.bottom}, bar from ${bar.top}` : "";
};

for (const [width, height] of [[320, 256], [1000, 700]]) {
  test(`nothing covers what has the focus at ${width} by ${height}`, async () => {
    const { page, troubles, close } = await open(browser, "hilfeplan", { viewport: { width, height } });
    const found = [], look = async after => {
      const text = await page.evaluate(covered);
      if (text) found.push(`${after}: ${text}`);
    };
    const said = () => page.textContent("#_status");
    await download(page, () => page.click("#_draft"));
    assert.ok(await said());
    await look("saving");
    for (let i = 0; i < 3; i++) {
      // The row that is added may be at the very end of the window.
      await page.evaluate(() => document.querySelector("#goals>.add").scrollIntoView({ block: "end" }));
      await page.focus("#goals>.add");
      await page.keyboard.press("Enter");
      assert.ok(await said());
      await look("adding");
    }
    await page.focus("[id='goals.2']>.remove");
    await page.keyboard.press("Enter");
    assert.ok(await said());
    await look("removing");
    await page.keyboard.press("Enter");
    await look("undoing");
    await page.evaluate(() => document.querySelector("a").focus());
    let stops = 0;
    for (; stops < 400; stops++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      // A message at each tenth stop, as if something had just happened.
      if (stops % 10 == 0) await page.evaluate(() => document.querySelector("#_draft").onclick());
      await look(`stop ${stops}`);
    }
    assert.ok(stops > 60 && stops < 400, `${stops} stops`);
    await page.keyboard.press("Shift+Tab");
    await page.evaluate(() => document.querySelector("[type=submit]").focus());
    await page.keyboard.press("Enter");
    const heading = await page.evaluate(() => {
      const { top, bottom } = document.querySelector("#_errors h3").getBoundingClientRect();
      return [document.activeElement.id, top >= 0 && bottom <= innerHeight];
    });
    assert.deepEqual(heading, ["_errors", true], "the heading of the summary is in view");
    assert.deepEqual(found, []);
    assert.deepEqual(troubles, []);
    await close();
  });
}

test("a removed row comes back with what was in it, until the next change", async () => {
  const { page, troubles, close } = await open(browser, "kitchen-sink");
  const plan = plans["kitchen-sink"], goals = [1, 2, 3].map(number => ({ "goal-text": "goal " + number }));
  await load(page, { goals, "person-name": "a" }, plan);
  const saved = async () => JSON.parse((await download(page, () => page.click("#_draft"))).text).answers.goals.map(row => row["goal-text"]);
  const removeSecond = () => page.click("#goals>.row:nth-of-type(2)>.remove");
  await removeSecond();
  assert.deepEqual(await saved(), ["goal 1", "goal 3"]);
  await removeSecond();
  assert.equal(await page.locator(".undo").count(), 1, "only the last one can come back");
  assert.ok(await page.evaluate(() => document.activeElement.matches(".undo")));
  assert.match(await page.textContent(".undo"), /Ziel 2/);
  assert.match(await page.textContent("#_status"), /Ziel 2/);
  await page.keyboard.press("Enter");
  assert.deepEqual(await saved(), ["goal 1", "goal 3"]);
  await removeSecond();
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.value), "goal 3");
  assert.match(await page.textContent("#_status"), /wiederhergestellt/);
  assert.match(await page.textContent("#goals>.row:nth-of-type(2)>legend"), /2/);
  for (const change of [() => page.fill("#person-name", "b"), () => page.click("#goals>.add"), () => load(page, { goals, "person-name": "c" }, plan)]) {
    await load(page, { goals, "person-name": "a" }, plan);
    await removeSecond();
    assert.equal(await page.locator(".undo").count(), 1);
    await change();
    assert.equal(await page.locator(".undo").count(), 0);
  }
  assert.deepEqual(await saved(), ["goal 1", "goal 2", "goal 3"]);
  assert.deepEqual(troubles, []);
  await close();
});

test("a removed document comes back, until the next change", async () => {
  const { page, troubles, close } = await open(browser, "benefit");
  const input = page.locator(".f input").first(), list = page.locator(".f ul").first();
  const file = name => ({ name, mimeType: "application/pdf", buffer: Buffer.from(name) });
  await input.setInputFiles([file("a.pdf"), file("b.pdf")]);
  await list.locator("li").nth(1).waitFor();
  const names = async () => (await list.locator("li").allTextContents()).map(text => text.slice(0, 5));
  await list.locator("button").first().click();
  assert.deepEqual(await names(), ["b.pdf"]);
  assert.ok(await page.evaluate(() => document.activeElement.matches(".undo") && document.activeElement.textContent.includes("a.pdf")));
  await page.keyboard.press("Enter");
  assert.deepEqual(await names(), ["a.pdf", "b.pdf"]);
  assert.equal(await page.locator(".undo").count(), 0);
  await list.locator("button").first().click();
  await page.locator("textarea,input:not([type])").first().fill("x");
  assert.equal(await page.locator(".undo").count(), 0);
  assert.deepEqual(await names(), ["b.pdf"]);
  assert.deepEqual(troubles, []);
  await close();
});

// All nodes of the accessibility tree by id of the element, each with the groups around it.
const tree = async page => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  return nodes.filter(node => !node.ignored).map(node => {
    const around = [];
    for (let at = byId.get(node.parentId); at; at = byId.get(at.parentId)) if (/group/i.test(at.role?.value ?? "") && at.name?.value) around.unshift(at.name.value);
    return { role: node.role?.value, name: node.name?.value ?? "", description: node.description?.value ?? "", around };
  });
};

for (const name of Object.keys(plans)) {
  test(`no two questions in the rows of ${name} have the same name`, async () => {
    const { page, troubles, close } = await open(browser, name);
    await addRows(page, 3);
    const nodes = await tree(page);
    const asked = nodes.filter(({ role }) => /^(textbox|combobox|group|radiogroup|spinbutton)$/.test(role) || /Group/.test(role));
    // The boxes of a date are told apart by their group.
    const names = asked.map(({ name, around, role }) => /text|combo/.test(role) && around.length ? `${around.at(-1)} > ${name}` : name).filter(name => name);
    const twice = names.filter((name, i) => names.indexOf(name) < i);
    assert.deepEqual(twice, []);
    const inRows = await page.evaluate(() => [...document.querySelectorAll(".row")].filter(row => row.checkVisibility()).map(row => row.querySelector("legend").textContent));
    for (const heading of inRows) assert.ok(asked.some(({ name }) => name.includes(heading + ":")), heading);
    assert.deepEqual(troubles, []);
    await close();
  });

  test(`who reaches a consent or signature of ${name} hears what it is about`, async () => {
    const { page, close } = await open(browser, name);
    for (const { tag } of plans[name].languages) {
      await speak(page, tag);
      const statements = await page.$$eval(".v>fieldset>div.rich,.row>fieldset>div.rich", list => list.filter(part => part.checkVisibility()).map(part => part.innerText.replace(/\s+/g, " ").trim().slice(0, 60)));
      const groups = (await tree(page)).filter(({ role }) => /group/i.test(role));
      for (const statement of statements) assert.ok(groups.some(({ name, description }) => name && description.replace(/\s+/g, " ").includes(statement)), `${tag}: ${statement}`);
    }
    await close();
  });
}

test("the part of a date that is wrong is marked, and no other", async () => {
  const { page, close } = await open(browser, "kitchen-sink");
  const marked = async parts => {
    for (const [i, part] of parts.entries()) await page.locator("fieldset:has(> label > #born) input").nth(i).fill(part);
    await page.click("[type=submit]");
    return page.$$eval("fieldset:has(> label > #born) input", list => list.map(input => +(input.ariaInvalid === "true")).join(""));
  };
  const cases = {
    "32.5.1980": "100", "x.5.1980": "100", "12.13.1980": "010", "12.Mond.1980": "010", "12.5.19": "000", "12.5.198": "001", "12..1980": "010",
    "31.Februar.1980": "100", "31.4.1980": "100", "40.15.1980": "110", "12.Mai.1980": "000", "..": "000",
  };
  for (const [typed, wanted] of Object.entries(cases)) assert.equal(await marked(typed.split(".")), wanted, typed);
  await marked(["32", "5", "1980"]);
  assert.notEqual(await page.$eval("#born", input => getComputedStyle(input).borderColor), await page.locator("fieldset:has(> label > #born) input").nth(1).evaluate(input => getComputedStyle(input).borderColor));
  await close();
});

test("inputs in one line of a grid stand at one height", async () => {
  for (const name of Object.keys(plans)) {
    const { page, close } = await open(browser, name, { viewport: { width: 1000, height: 700 } });
    for (const { tag } of plans[name].languages) {
      await speak(page, tag);
      const uneven = await page.evaluate(() => [...document.querySelectorAll(".row.grid")].flatMap(row => {
        const boxes = [...row.querySelectorAll("input:not([type]),textarea,select")].filter(input => input.checkVisibility()).map(input => input.getBoundingClientRect());
        return boxes.filter(box => boxes.some(other => other !== box && other.top < box.bottom && box.top < other.bottom && Math.abs(other.bottom - box.bottom) > 1)).map(box => `${row.id}: ${box.left} ${box.bottom}`);
      }));
      assert.deepEqual(uneven, [], `${name} in ${tag}`);
    }
    await close();
  }
});

test("a badge does not look like a button", async () => {
  const { page, close } = await open(browser, "hilfeplan");
  const [badge, button] = await page.evaluate(() => [".voice", "#_load"].map(selector => {
    const { borderTopWidth, borderEndEndRadius, color } = getComputedStyle(document.querySelector(selector));
    return [borderTopWidth, borderEndEndRadius, color];
  }));
  badge.forEach((look, i) => assert.notEqual(look, button[i]));
  await close();
});

test("a keystroke changes little, and checking computes nothing twice, with 12 goals and 30 steps", async () => {
  const { page, close } = await open(browser, "hilfeplan");
  const goals = Array.from({ length: 12 }, (_, i) => ({ "goal-words": "goal " + i }));
  const actions = Array.from({ length: 30 }, (_, i) => ({ "action-what": "step " + i }));
  await load(page, { goals, actions }, plans.hilfeplan);
  const rows = await page.evaluate(() => document.querySelectorAll(".row").length);
  assert.ok(rows >= 42, `${rows} rows`);
  const { changes, dates, times } = await page.evaluate(async () => {
    const changes = [], times = [[], []], observer = new MutationObserver(list => changes.push(...list));
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    const run = (times, act) => {
      const start = performance.now();
      act();
      document.body.offsetHeight;
      times.push(performance.now() - start);
    };
    const input = document.querySelector("[id^='action-what']");
    for (let i = 0; i < 20; i++) run(times[0], () => {
      input.value += "x";
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await new Promise(setTimeout);
    const count = changes.length;
    let dates = 0;
    const { toLocaleDateString } = Date.prototype;
    Date.prototype.toLocaleDateString = function (...given) {
      dates++;
      return toLocaleDateString.apply(this, given);
    };
    for (let i = 0; i < 5; i++) run(times[1], () => document.querySelector("[type=submit]").click());
    return { changes: count / 20, dates, times: times.map(list => list.sort((a, b) => a - b)[list.length >> 1]) };
  });
  if (process.env.BOGEN_TIMES) console.log("a keystroke, a check:", times);
  assert.ok(changes <= 4, `${changes} changes of the page for each keystroke`);
  assert.equal(dates, 0, "no limit of a date is written where none is missed");
  // Other work on the machine may slow both down.
  assert.ok(times[0] < 60 && times[1] < 600, times.join());
  await close();
});

const places = page => page.$$eval(".s", list => list.filter(row => row.checkVisibility()).map(row => [...row.querySelectorAll("input")].map(input => {
  const { left, top } = input.getBoundingClientRect();
  return [Math.round(left), Math.round(top)];
})));

test("ratings are tables on wide screens and lists on narrow ones", async () => {
  const name = "followup", wide = await open(browser, name, { viewport: { width: 1000, height: 700 } });
  const groups = await wide.page.$$eval("fieldset:has(>.s)", list => list.map(group => group.querySelectorAll(".s").length));
  assert.ok(groups.length);
  let rows = await places(wide.page);
  for (const count of groups) {
    const own = rows.slice(0, count);
    rows = rows.slice(count);
    for (const row of own) {
      assert.equal(new Set(row.map(([, top]) => top)).size, 1, "a statement in one line");
      assert.deepEqual(row.map(([left]) => left), own[0].map(([left]) => left), "a point in one column");
    }
  }
  // Each point still has its name.
  const radios = (await tree(wide.page)).filter(({ role }) => role == "radio");
  assert.ok(radios.length && radios.every(({ name }) => name));
  await wide.close();
  const narrow = await open(browser, name, { viewport: { width: 320, height: 640 } });
  assert.ok((await places(narrow.page)).some(row => new Set(row.map(([, top]) => top)).size > 1));
  await narrow.close();
});

test("sections are at the side of wide screens, say how much is answered, and lead to the next one that is asked", async () => {
  const { page, troubles, close } = await open(browser, "hilfeplan", { viewport: { width: 1400, height: 900 } });
  const sides = await page.evaluate(() => [document.querySelector("nav").getBoundingClientRect().right, document.querySelector("section").getBoundingClientRect().left]);
  assert.ok(sides[0] < sides[1]);
  await page.evaluate(() => document.querySelectorAll("section")[6].scrollIntoView());
  assert.ok(await page.evaluate(() => document.querySelector("nav").getBoundingClientRect().top) >= 0, "it stays in view");
  await page.waitForFunction(() => document.querySelector("nav [aria-current]"));
  const first = page.locator("nav li").first();
  const before = await first.locator("small").textContent();
  await page.fill("#client-name", "a");
  assert.notEqual(await first.locator("small").textContent(), before);
  await page.setViewportSize({ width: 1000, height: 700 });
  assert.ok(await page.evaluate(() => document.querySelector("nav").getBoundingClientRect().bottom <= document.querySelector("section").getBoundingClientRect().top));
  assert.deepEqual(troubles, []);
  await close();

  const sink = await open(browser, "kitchen-sink");
  const shown = () => sink.page.evaluate(() => [...document.querySelectorAll("section")].filter(section => !section.hidden).map(section => {
    const next = section.querySelector(":scope>.next"), heading = section.querySelector("h2").cloneNode(true);
    heading.querySelector("b")?.remove();
    return { id: section.id, heading: heading.textContent.trim(), to: next?.hash.slice(1), text: next?.textContent };
  }));
  const numbers = new Set();
  for (const choice of ["label:has(> #helped)", "fieldset:has(#helped) label:has([value=no])"]) {
    await sink.page.click(choice);
    const list = await shown();
    numbers.add(list.length);
    list.slice(0, -1).forEach(({ to, text }, i) => assert.deepEqual([to, text], [list[i + 1].id, "Weiter: " + list[i + 1].heading]));
  }
  assert.equal(numbers.size, 2, "one of them hides a section");
  await sink.close();
});

test("sections and questions are read aloud with a voice of the language, and nothing is offered without one", async () => {
  const silent = await open(browser, "followup");
  assert.equal(await silent.page.evaluate(() => speechSynthesis.getVoices().filter(voice => voice.localService).length), 0);
  assert.equal(await silent.page.locator(".aloud").count(), 0);
  assert.equal(await silent.page.getByRole("button", { name: "Vorlesen anbieten" }).count(), 0);
  await silent.close();

  const context = await browser.newContext();
  await context.addInitScript(() => {
    self.spoken = [];
    const voices = [{ lang: "de-DE", localService: true, name: "local" }, { lang: "de-AT", localService: false, name: "remote" }];
    self.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    const speech = { getVoices: () => voices, speak: one => spoken.push([one.text, one.voice.name, one.lang]), cancel: () => { spoken.length = 0; } };
    Object.defineProperty(self, "speechSynthesis", { value: speech });
  });
  const page = await context.newPage();
  await page.goto("file://" + join(folder, "followup.html"));
  await page.click("button:text('Vorlesen anbieten')");
  const asked = await page.locator(".v [for], .v legend").count();
  assert.ok(asked > 5 && await page.locator(".aloud:visible").count() >= 8);
  const head = await page.evaluate(() => {
    const label = [...document.querySelectorAll(".v>fieldset>legend")].find(legend => legend.checkVisibility());
    label.nextSibling.click();
    return [label.querySelector("b").textContent, [...label.childNodes].find(part => part.nodeType == 3 && part.data.trim() || part.matches?.("span"))?.textContent.trim(), [...label.parentNode.querySelectorAll("label")].map(option => option.textContent.trim())];
  });
  const spoken = await page.evaluate(() => spoken);
  assert.ok(spoken.length && spoken.every(([, voice, lang]) => voice === "local" && lang === "de-DE"), "with a voice of this device only");
  const text = spoken.map(([text]) => text).join(" ");
  assert.ok(text.includes(head[1]) && head[2].every(option => text.includes(option)), text);
  assert.ok(!text.includes(head[0] + " "), "without the number");
  // Once more stops it, and another language has no voice here.
  await page.evaluate(() => document.querySelector(".aloud[aria-pressed=true]").click());
  assert.deepEqual(await page.evaluate(() => spoken), []);
  await speak(page, "en-GB");
  assert.equal(await page.locator(".aloud").count(), 0);
  await speak(page, "de-AT-simple");
  assert.ok(await page.locator(".aloud").count() >= 8);
  const easy = await page.evaluate(() => [...document.querySelectorAll(".aloud")].filter(button => button.checkVisibility()).map(button => {
    button.click();
    return spoken.map(([text]) => text);
  }));
  for (const pieces of easy) {
    assert.ok(pieces.length && !/·|[.?!:]\p{Lu}/u.test(pieces.join(" ")), pieces.join(" | "));
    const points = pieces.filter(piece => piece === "weiß ich nicht oder sage ich nicht");
    assert.ok(points.length <= 1, "the points of a rating are read once");
  }
  assert.ok(easy.flat().includes("weiß ich nicht oder sage ich nicht"));
  await context.close();
});
