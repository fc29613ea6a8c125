/** The document: page, fonts, running foot, order of its parts. */
export const main = String.raw`
#import "marks.typ": *
#import "cover.typ": cover, contents
#import "area.typ": areapage
#import "calendar.typ": calendarpages
#import "annex.typ": methodnote, annexpages

#let d = json("data.json")

#set document(title: d.title + ", " + d.statusShort, author: d.network)
#set text(
  font: ("Noto Sans", "Noto Sans Arabic"),
  lang: d.language,
  dir: if d.rightToLeft { rtl } else { ltr },
  size: 10pt,
  fill: ink,
  number-type: "lining",
  number-width: "tabular",
  hyphenate: false,
)
#set par(leading: if d.rightToLeft { 0.85em } else { 0.68em }, spacing: 0.9em)
#set heading(numbering: none)
#show heading.where(level: 1): it => block(above: 0pt, below: 14pt, text(size: 20pt, weight: "bold", fill: ink, it.body))
#show heading.where(level: 2): it => block(above: 14pt, below: 7pt, sticky: true, text(size: 11.5pt, weight: "semibold", fill: ink, it.body))

#let foot = context {
  let here = counter(page).get().first()
  let pages = counter(page).final().first()
  set text(size: 6.8pt, fill: ink2)
  line(length: 100%, stroke: 0.5pt + hairline)
  v(-4pt)
  grid(
    columns: (1fr, auto),
    row-gutter: 4pt,
    align: (start, end),
    [#d.title #h(4pt) #d.statusShort],
    d.labels.page.replace("{page}", str(here)).replace("{pages}", str(pages)),
    [SHA-256 #text(dir: ltr, d.hash)],
    d.generated,
  )
}

#let head = if d.simulated != none { align(end, text(size: 7.5pt, simulatedmark(d.simulated))) }

#set page(paper: "a4", margin: (x: 2cm, top: 2cm, bottom: 2.3cm), header: head, footer: foot)

#cover(d)
#pagebreak()
#contents(d)
#methodnote(d)
#for area in d.areas {
  pagebreak()
  areapage(d, area)
}
#pagebreak()
#calendarpages(d)
#pagebreak()
#annexpages(d)
`;
