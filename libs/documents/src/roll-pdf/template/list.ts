/** Every member, by region and country. */
export const list = String.raw`
#import "marks.typ": *

#let head(label) = text(size: 8.6pt, fill: ink2, label)

#let lines(country, official) = country.members.enumerate().map(((i, m)) => (
  // Repeated in grey, so that no line depends on the page before it.
  if i == 0 { text(weight: "semibold", country.name) } else { text(fill: ink2, country.name) },
  text(m.name),
  ..if official { (text(fill: ink2, m.officialName),) },
  text(fill: ink2, m.kind),
  text(fill: ink2, m.size),
)).flatten()

#let sections(d) = for section in d.sections {
  heading(level: 3)[#mark(section.mark) #h(2pt) #section.name #h(3pt) #text(weight: "regular", fill: ink2, section.count)]
  set text(size: 9pt)
  set par(leading: 0.5em)
  table(
    columns: if d.officialNames { (4.4cm, 4.2cm, 1fr, 2.1cm, 3.1cm) } else { (1fr, 1fr, 2.6cm, 3.6cm) },
    inset: (x, y) => (left: if x == 0 { 0pt } else { 4pt }, right: if x == (if d.officialNames { 4 } else { 3 }) { 0pt } else { 4pt }, y: 3.4pt),
    align: start,
    stroke: (x, y) => (bottom: 0.5pt + hairline),
    table.header(
      head(d.labels.country), head(d.labels.city),
      ..if d.officialNames { (head(d.labels.officialName),) },
      head(d.labels.kind), head(d.labels.size),
    ),
    ..section.countries.map(country => lines(country, d.officialNames)).flatten(),
  )
}
`;
