// Success criteria of WCAG that the checkers of `accessible.test.mjs` do not test. `docs/accessibility.md` says which test holds which.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open, plans, speak } from "./browser.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

for (const [name, { languages }] of Object.entries(plans)) {
  test(`on a narrow screen, ${name} stands in the order in which it is read`, async () => {
    const { page, close } = await open(browser, name, { viewport: { width: 320, height: 640 } });
    for (const { tag } of languages) {
      await speak(page, tag);
      const astray = await page.evaluate(() => {
        const all = [...document.querySelectorAll("h1,h2,legend,label,.h,textarea,input:not([type=radio],[type=checkbox])")]
          .filter(element => element.checkVisibility() && !element.closest(".d,.grid,.y,.parts,.faces"));
        const tops = all.map(element => element.getBoundingClientRect().top);
        return all.filter((element, i) => i && tops[i] < tops[i - 1] - 1).map(element => element.outerHTML.slice(0, 100));
      });
      assert.deepEqual(astray, [], tag);
    }
    await close();
  });

  test(`${name} loses no text when letters, words and lines stand further apart`, async () => {
    for (const width of [320, 1280]) {
      const { page, close } = await open(browser, name, { bypassCSP: true, viewport: { width, height: 640 } });
      await page.addStyleTag({ content: "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }" });
      for (const { tag } of languages) {
        await speak(page, tag);
        const lost = await page.evaluate(() => [...document.querySelectorAll("body *")]
          .filter(element => element.checkVisibility() && element.textContent.trim() && !element.matches(".vh,.vh *,.skip,.fill,svg,svg *"))
          .filter(element => /hidden|clip/.test(getComputedStyle(element).overflow) && !element.matches("input,textarea,select")
            && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
          .map(element => element.outerHTML.slice(0, 100)));
        assert.deepEqual(lost, [], `${tag}, ${width}`);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, tag);
      }
      await close();
    }
  });

  test(`${name} has no media, nothing that moves by itself, and nothing that appears when pointed at`, async () => {
    const { page, close } = await open(browser, name);
    const found = await page.evaluate(() => [
      ...[...document.querySelectorAll("video,audio,canvas,iframe,object,embed,marquee,blink,dialog,[title]:not(svg *),[autofocus],meta[http-equiv=refresh]")].map(element => element.outerHTML.slice(0, 100)),
      ...document.getAnimations().map(String),
      ...[...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).filter(rule => /animation|transition/.test(rule.cssText) || /:hover.*(::|[ >+~])/.test(rule.selectorText)).map(rule => rule.cssText.slice(0, 100)),
    ]);
    assert.deepEqual(found, []);
    await close();
  });
}

// The contrast of two colours (WCAG 2.2), as a function of the page.
const contrast = () => {
  const luminance = colour => {
    const [red, green, blue] = colour.match(/[\d.]+/g).slice(0, 3).map(part => part / 255).map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
    return .2126 * red + .7152 * green + .0722 * blue;
  };
  self.contrast = (one, two) => {
    const [dark, light] = [one, two].map(luminance).sort((a, b) => a - b);
    return (light + .05) / (dark + .05);
  };
  self.behind = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (colour != "rgba(0, 0, 0, 0)") return colour;
    }
    return getComputedStyle(document.documentElement).colorScheme;
  };
};

for (const colorScheme of ["light", "dark"]) {
  test(`edges of inputs and buttons can be seen, ${colorScheme}`, async () => {
    for (const name of Object.keys(plans)) {
      const { page, close } = await open(browser, name, { colorScheme });
      await page.evaluate(contrast);
      const faint = await page.evaluate(() => [...document.querySelectorAll("input:not([type=radio],[type=checkbox],[type=file]),textarea,select,button")]
        .filter(element => element.checkVisibility())
        .filter(element => {
          const { borderBottomColor, borderBottomWidth, backgroundColor } = getComputedStyle(element), around = behind(element.parentElement);
          const edge = parseFloat(borderBottomWidth) ? contrast(borderBottomColor, around) : 1;
          return Math.max(edge, backgroundColor == "rgba(0, 0, 0, 0)" ? 1 : contrast(backgroundColor, around)) < 3;
        })
        .map(element => element.outerHTML.slice(0, 100)));
      assert.deepEqual(faint, [], name);
      await close();
    }
  });

  test(`what has the focus is outlined, ${colorScheme}`, async () => {
    for (const name of Object.keys(plans)) {
      const { page, close } = await open(browser, name, { colorScheme });
      await page.evaluate(contrast);
      let stops = 0;
      for (; stops < 80; stops++) {
        await page.keyboard.press("Tab");
        const seen = await page.evaluate(() => {
          const { activeElement } = document, { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(activeElement);
          if (activeElement == document.body) return;
          return [activeElement.outerHTML.slice(0, 100), outlineStyle != "none" && parseFloat(outlineWidth) >= 2 && contrast(outlineColor, behind(activeElement.parentElement)) >= 3];
        });
        if (!seen) break;
        assert.ok(seen[1], seen[0]);
      }
      assert.ok(stops > 5, `${name}: ${stops} stops`);
      await close();
    }
  });
}
