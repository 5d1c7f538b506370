import { describe, expect, it } from 'vitest';
import { STEP, saidOf } from './said.ts';

const saidOfConfig = (text: string, others: Readonly<Record<string, string>> = {}) =>
  saidOf({ 'audits/salon/perm.yaml': STEP, 'audits/config.yaml': text, ...others });

const FILES = {
  'public/logo.svg': '<svg/>',
  'public/brand/icon.png': '',
  'public/ours.css': '',
  'public/图/标志.svg': '',
};

describe('The look of the team', () => {
  it('may be all there, with a slash before each path or without', () => {
    const theme =
      'theme: { logo: { light: logo.svg, dark: /图/标志.svg }, icon: /brand/icon.png, accent: "#fc0", css: /ours.css }\n';
    expect(saidOfConfig(theme, FILES)).toBe('fine');
    expect(saidOfConfig('theme: { accent: { light: "#14506e", dark: "#8cc6e6" } }\n')).toBe('fine');
  });

  it('has an accent without quotes', () => {
    expect(saidOfConfig('theme:\n  accent: #14506e\n  css: /ours.css\n', FILES)).toMatchInlineSnapshot(`
      "audits/config.yaml:2:11  error  colour-as-comment
        Without quotes # begins a comment, so there is no colour here.
        1 | theme:
        2 |   accent: #14506e
          |           ^^^^^^^
        Fix: Put the colour in quotes: "#14506e".
      "
    `);
    expect(saidOfConfig('theme: { accent: #14506e, css: /ours.css }\n', FILES)).toMatchInlineSnapshot(`
      "audits/config.yaml:1:18  error  colour-as-comment
        Without quotes # begins a comment, so there is no colour here.
        1 | theme: { accent: #14506e, css: /ours.css }
          |                  ^^^^^^^
        Fix: Put the colour in quotes: "#14506e".
      "
    `);
    expect(
      saidOfConfig('locale: zh-CN\ntheme:\n  accent:\n    light: #14506e\n    dark: #fff\n'),
    ).toMatchInlineSnapshot(`
      "audits/config.yaml:4:12  error  colour-as-comment
        没有引号时，# 表示注释从这里开始，所以这里没有颜色。
        2 | theme:
        3 |   accent:
        4 |     light: #14506e
          |            ^^^^^^^
        改法：请给颜色加上引号："#14506e"。

      audits/config.yaml:5:11  error  colour-as-comment
        没有引号时，# 表示注释从这里开始，所以这里没有颜色。
        3 |   accent:
        4 |     light: #14506e
        5 |     dark: #fff
          |           ^^^^
        改法：请给颜色加上引号："#fff"。
      "
    `);
  });

  it.each(['red', '14506e', '123456', '"#14506"', '"rgb(20 80 110)"', '[1]', '{ light: "#14506e" }'])(
    'has an accent that is no colour: %s',
    (accent) => {
      expect(saidOfConfig(`theme: { accent: ${accent} }\n`)).toMatchSnapshot();
    },
  );

  it('has files that lie elsewhere', () => {
    expect(
      saidOfConfig(
        'theme: { logo: "https://example.com/logo.svg", icon: //example.com/i.png, css: "data:text/css,a" }\n',
      ),
    ).toMatchInlineSnapshot(`
      "audits/config.yaml:1:16  error  file-from-elsewhere
        "https://example.com/logo.svg" lies elsewhere. A report works offline and asks for nothing from outside.
        1 | theme: { logo: "https://example.com/logo.svg", icon: //example.com/i.png, css: "data:text/css,a" }
          |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Fix: Put the file into the folder of published files, as public/ours.svg, and write "/ours.svg".

      audits/config.yaml:1:54  error  file-from-elsewhere
        "//example.com/i.png" lies elsewhere. A report works offline and asks for nothing from outside.
        1 | theme: { logo: "https://example.com/logo.svg", icon: //example.com/i.png, css: "data:text/css,a" }
          |                                                      ^^^^^^^^^^^^^^^^^^^
        Fix: Put the file into the folder of published files, as public/ours.svg, and write "/ours.svg".

      audits/config.yaml:1:80  error  file-from-elsewhere
        "data:text/css,a" lies elsewhere. A report works offline and asks for nothing from outside.
        1 | theme: { logo: "https://example.com/logo.svg", icon: //example.com/i.png, css: "data:text/css,a" }
          |                                                                                ^^^^^^^^^^^^^^^^^
        Fix: Put the file into the folder of published files, as public/ours.css, and write "/ours.css".
      "
    `);
  });

  it('has files of a kind that no browser shows', () => {
    expect(
      saidOfConfig('locale: zh-TW\ntheme: { logo: /logo.ai, icon: /icon.jpg, css: /ours.scss }\n'),
    ).toMatchInlineSnapshot(`
      "audits/config.yaml:2:16  error  wrong-kind-of-file
        「/logo.ai」這種檔案不能用作「logo」。
        1 | locale: zh-TW
        2 | theme: { logo: /logo.ai, icon: /icon.jpg, css: /ours.scss }
          |                ^^^^^^^^
        改法：請另存為別的類型。這裡可以寫：.svg、.png、.jpg、.jpeg、.webp、.gif、.avif。

      audits/config.yaml:2:32  error  wrong-kind-of-file
        「/icon.jpg」這種檔案不能用作「icon」。
        1 | locale: zh-TW
        2 | theme: { logo: /logo.ai, icon: /icon.jpg, css: /ours.scss }
          |                                ^^^^^^^^^
        改法：請另存為別的類型。這裡可以寫：.svg、.png、.ico。

      audits/config.yaml:2:48  error  wrong-kind-of-file
        「/ours.scss」這種檔案不能用作「.css」。
        1 | locale: zh-TW
        2 | theme: { logo: /logo.ai, icon: /icon.jpg, css: /ours.scss }
          |                                                ^^^^^^^^^^
        改法：請另存為別的類型。這裡可以寫：.css。
      "
    `);
  });

  it('has files that are not there', () => {
    const theme =
      'theme: { logo: { light: public/logo.svg, dark: /logos.svg }, icon: /icon.png, css: "\\\\ours.css" }\n';
    expect(saidOfConfig(theme, FILES)).toMatchInlineSnapshot(`
      "audits/config.yaml:1:25  error  no-published-file
        "public/logo.svg" is not among the files that are published as they are (perhaps /logo.svg).
        1 | theme: { logo: { light: public/logo.svg, dark: /logos.svg }, icon: /icon.png, css: "\\\\ours.css" }
          |                         ^^^^^^^^^^^^^^^
        Fix: Write the path from the top of that folder: public/ours.svg is "/ours.svg".

      audits/config.yaml:1:48  error  no-published-file
        "/logos.svg" is not among the files that are published as they are (perhaps /logo.svg).
        1 | theme: { logo: { light: public/logo.svg, dark: /logos.svg }, icon: /icon.png, css: "\\\\ours.css" }
          |                                                ^^^^^^^^^^
        Fix: Write the path from the top of that folder: public/ours.svg is "/ours.svg".

      audits/config.yaml:1:68  error  no-published-file
        "/icon.png" is not among the files that are published as they are (perhaps /brand/icon.png).
        1 | theme: { logo: { light: public/logo.svg, dark: /logos.svg }, icon: /icon.png, css: "\\\\ours.css" }
          |                                                                    ^^^^^^^^^
        Fix: Write the path from the top of that folder: public/ours.svg is "/ours.svg".

      audits/config.yaml:1:84  error  no-published-file
        "\\ours.css" is not among the files that are published as they are (perhaps /ours.css).
        1 | theme: { logo: { light: public/logo.svg, dark: /logos.svg }, icon: /icon.png, css: "\\\\ours.css" }
          |                                                                                    ^^^^^^^^^^^^
        Fix: Write the path from the top of that folder: public/ours.css is "/ours.css".
      "
    `);
    expect(saidOfConfig('locale: zh-CN\ntheme: { logo: /logo.png }\n')).toMatchInlineSnapshot(`
      "audits/config.yaml:2:16  error  no-published-file
        原样发布的文件里没有“/logo.png”。
        1 | locale: zh-CN
        2 | theme: { logo: /logo.png }
          |                ^^^^^^^^^
        改法：请写从该文件夹起算的路径：public/ours.svg 写作 "/ours.svg"。
      "
    `);
  });

  it('has keys that are not known', () => {
    expect(saidOfConfig('theme: { akzent: "#14506e", 标志: /logo.svg }\n', FILES)).toMatchInlineSnapshot(`
      "audits/config.yaml:1:10  error  unknown-key
        The key "akzent" is not known here.
        1 | theme: { akzent: "#14506e", 标志: /logo.svg }
          |          ^^^^^^
        Fix: Did you mean "accent"?

      audits/config.yaml:1:29  error  unknown-key
        The key "标志" is not known here.
        1 | theme: { akzent: "#14506e", 标志: /logo.svg }
          |                             ^^^^
        Fix: Did you mean "logo"?
      "
    `);
  });
});

describe('Names of stages, standings and levels', () => {
  it('may be in one language or in several, of any level of any rubric', () => {
    const names = 'stages: { renew: { en: Stay, zh-CN: 留下 } }\nstandings: { new: Newcomers, loyal: Regulars }\n';
    const levels = 'levels: { unmet: Failed, not-shown: Open, service: Care, partnership: Together }\n';
    expect(saidOfConfig(names + levels)).toBe('fine');
  });

  it('are of ids that there are', () => {
    expect(
      saidOfConfig('stages: { renue: Stay }\nstandings: { regular: Regulars }\nlevels: { srvice: Care }\n'),
    ).toMatchInlineSnapshot(`
      "audits/config.yaml:1:11  error  unknown-key
        The key "renue" is not known here.
        1 | stages: { renue: Stay }
          |           ^^^^^
        Fix: Possible here: understand, convert, experience, renew.

      audits/config.yaml:2:14  error  unknown-key
        The key "regular" is not known here.
        1 | stages: { renue: Stay }
        2 | standings: { regular: Regulars }
          |              ^^^^^^^
        Fix: Possible here: target, prospect, buyer, repeat, loyal, advocate, new, existing.

      audits/config.yaml:3:11  error  no-such-level
        No rubric has a level "srvice".
        1 | stages: { renue: Stay }
        2 | standings: { regular: Regulars }
        3 | levels: { srvice: Care }
          |           ^^^^^^
        Fix: Did you mean "service"?
      "
    `);
  });

  it('may be of a rubric that is not sound', () => {
    const rubric = { 'audits/rubrics/shop.yaml': 'rubric: 1\nversion: "1"\nextends: standrd\n' };
    expect(saidOfConfig('levels: { shop-floor: Care }\n', rubric)).not.toContain('no-such-level');
  });
});
