/** The document: page, fonts, running head and foot, contents, chapters. */
export const main = String.raw`
#import "marks.typ": *
#import "cover.typ": cover
#import "blocks.typ": part

#let d = json("data.json")

#set document(title: d.title + ". " + d.subtitle, author: d.network)
#set text(
  font: ("Noto Sans", "Noto Sans Arabic"),
  lang: d.language,
  dir: if d.rightToLeft { rtl } else { ltr },
  size: 9.6pt,
  fill: ink,
  number-type: "lining",
  number-width: "tabular",
  hyphenate: false,
)
#set par(leading: if d.rightToLeft { 0.85em } else { 0.68em }, spacing: 1em)
#set heading(numbering: none)
#show heading.where(level: 1): it => block(above: 26pt, below: 12pt, sticky: true, {
  pdf.artifact(block(below: 9pt, rect(width: 36pt, height: 3pt, fill: accent)))
  text(size: 19pt, weight: "bold", fill: ink, it.body)
})
#show heading.where(level: 3): it => block(above: 11pt, below: 5pt, sticky: true, text(size: 9.8pt, weight: "semibold", fill: ink, it.body))
#show heading.where(level: 2): it => block(above: 14pt, below: 6pt, sticky: true, text(size: 11pt, weight: "semibold", fill: accent, it.body))

#let foot = context {
  let here = counter(page).get().first()
  let pages = counter(page).final().first()
  set text(size: 7.4pt, fill: ink2)
  line(length: 100%, stroke: 0.5pt + hairline)
  v(-5pt)
  grid(
    columns: (1fr, auto),
    row-gutter: 4pt,
    align: (start, end),
    d.foot,
    d.page.replace("{page}", str(here)).replace("{pages}", str(pages)),
    ..(if d.fingerprint == none { () } else { (text(size: 6.6pt, d.fingerprint.text), text(size: 6.6pt, d.fingerprint.at)) }),
  )
}
#let head = grid(
  columns: (1fr, auto),
  align: (start + horizon, end + horizon),
  text(size: 7.6pt, fill: ink2, weight: "semibold", d.network),
  {
    set text(size: 7.6pt)
    if d.unreviewed != none { text(fill: ink2, d.unreviewed.mark); h(8pt) }
    if d.simulated != none { simulatedmark(d.simulated) }
  },
)
#set page(paper: "a4", margin: (x: 2.1cm, top: 2.2cm, bottom: 2.1cm), header: head, footer: foot)

#cover(d)
#pagebreak()

#block(below: 10pt, text(size: 13pt, weight: "semibold", fill: accent, d.contents))
#for (index, c) in d.chapters.enumerate() {
  block(above: 0pt, below: 0pt, width: 100%, inset: (y: 4.4pt), stroke: (bottom: 0.5pt + hairline), link(
    label("chapter-" + str(index + 1)),
    grid(
      columns: (1fr, auto),
      text(size: 9.6pt, {
        if c.at("colour", default: none) != none { areabar(c.colour); h(5pt) }
        c.title
      }),
      text(size: 9.6pt, fill: ink2, context str(counter(page).at(label("chapter-" + str(index + 1))).first())),
    ),
  ))
}

#let chapter(index, c) = {
  // Pages on their side begin anew by themselves.
  if c.fresh and not c.at("landscape", default: false) {
    if c.at("follows", default: false) {
      // A page that the chapter before has hardly begun is not left white.
      context if locate(label("end-" + str(index))).position().y > 14cm { pagebreak(weak: true) } else { v(14pt) }
    } else { pagebreak(weak: true) }
  }
  [#heading(level: 1, {
    if c.at("colour", default: none) != none { areabar(c.colour, height: 16pt); h(6pt) }
    c.title
  }) #label("chapter-" + str(index + 1))]
  if c.at("label", default: none) != none { block(above: 0pt, below: 12pt, sticky: true, text(size: 8.8pt, fill: ink2, c.label)) }
  if c.at("annex", default: false) {
    set text(size: 8.5pt)
    for b in c.blocks { part(d, b) }
  } else {
    for b in c.blocks { part(d, b) }
  }
  // Of no height, but on the page where the chapter ends.
  block(height: 0pt, above: 0pt, below: 0pt, [#metadata(none)#label("end-" + str(index + 1))])
}

#for (index, c) in d.chapters.enumerate() {
  if c.at("landscape", default: false) { page(flipped: true, chapter(index, c)) } else { chapter(index, c) }
}
`;
