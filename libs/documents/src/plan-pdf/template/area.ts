/** One page for one priority area: what, who, when, how much, how sure. */
export const area = String.raw`
#import "marks.typ": *

#let facts(..rows) = grid(
  columns: (2.5cm, 1fr),
  column-gutter: 10pt,
  row-gutter: 9.5pt,
  ..rows.pos().flatten(),
)

#let term(body) = text(fill: ink2, body)

#let coordinators(d, area) = if area.coordinators.len() == 0 { text(fill: warning, d.labels.nobody) } else {
  area.coordinators.map(c => box[#cityname(c)#if c.region != "" [ #text(size: 8.5pt, fill: ink2)[(#c.region)]]]).join(h(14pt))
}

#let bar(colour, first, last, count) = {
  let before = range(first).map(_ => [])
  let after = range(count - 1 - last).map(_ => [])
  let filled = table.cell(colspan: last - first + 1, align: horizon, inset: (x: 1.5pt, y: 0pt), pdf.artifact(
    rect(width: 100%, height: 7.5pt, radius: 1.5pt, fill: rgb(colour)),
  ))
  before + (filled,) + after
}

#let schedule(d, area) = {
  let count = d.quarters.len()
  let years = d.quarters.map(q => q.year).dedup()
  let small(body) = text(size: 7.5pt, fill: ink2, body)
  set text(size: 9pt)
  set par(leading: if d.rightToLeft { 0.7em } else { 0.5em })
  table(
    columns: (auto, 1fr, 3cm) + (0.72cm,) * count + (1.35cm,),
    align: (x, y) => if x == count + 3 { end } else if x >= 3 and y < 2 { center } else { start },
    inset: (x: 3pt, y: 5.5pt),
    stroke: (x, y) => (
      top: if y == 2 { 0.8pt + edge } else if y > 2 { 0.5pt + hairline },
    ),
    table.header(
      table.cell(rowspan: 2, colspan: 2, align: bottom, small(d.labels.activity)),
      table.cell(rowspan: 2, align: bottom, small(d.labels.ledBy)),
      ..years.map(y => table.cell(colspan: d.quarters.filter(q => q.year == y).len(), inset: (x: 3pt, y: 2pt), text(weight: "semibold", y))),
      table.cell(rowspan: 2, align: bottom + end, small(d.labels.cost)),
      ..d.quarters.map(q => table.cell(inset: (x: 0pt, y: 3pt), small(q.label))),
    ),
    ..range(count + 1).map(i => table.vline(
      x: i + 3,
      start: 1,
      stroke: if i == 0 or i == count or d.quarters.at(i).year != d.quarters.at(i - 1).year { 0.6pt + edge } else { 0.4pt + hairline },
    )),
    ..area.activities.map(a => (
      text(fill: ink2, dir: ltr, a.number),
      [#a.title \ #text(size: 8.2pt, fill: ink2, a.output)],
      [#if a.lead == none { text(fill: warning, d.labels.nobody) } else { cityname(a.lead) }#if a.host != none [ \ #text(size: 8.2pt, fill: ink2, a.host)]],
      ..bar(area.colour, a.first, a.last, count),
      a.cost,
    )).flatten(),
    table.hline(stroke: 0.8pt + edge),
  )
}

#let evidence(d, area) = if area.evidence != none {
  let rows = area.evidence.regions.map(r => (
    mark(r.mark),
    text(size: 8.6pt, r.name),
    block(width: 100%, height: 6pt, pdf.artifact(box(width: 100%, height: 6pt, fill: track, radius: 1pt, align(start, rect(width: r.share * 100%, height: 6pt, fill: rgb(r.mark.colour), radius: 1pt))))),
    text(size: 8.6pt, r.text),
  ))
  [
    #area.evidence.sentences.join([ ])
    #v(2pt)
    #grid(columns: (auto, 5.6cm, 3.6cm, auto), column-gutter: 7pt, row-gutter: 5.5pt, align: horizon, ..rows.flatten())
  ]
}

#let areapage(d, area) = {
  block(below: 6pt, text(size: 9.5pt, fill: ink2, area.label))
  [#heading(level: 1)[#areabar(area.colour, height: 17pt) #h(5pt) #area.number #h(3pt) #area.name] #label("area-" + area.number)]
  facts(
    (term(d.labels.objective), text(size: 11pt, area.objective)),
    (term(d.labels.measure), area.measure),
    (term(d.labels.coordinating), coordinators(d, area)),
  )
  v(8pt)
  schedule(d, area)
  v(6pt)
  facts(
    (term(d.labels.resources), area.resources),
    (term(d.labels.risk), area.risk),
    ..(if area.evidence != none { ((term(d.labels.evidence), evidence(d, area)),) } else { () }),
    ..(if area.gaps.len() > 0 { ((term(d.labels.gaps), list(marker: [–], spacing: 0.65em, ..area.gaps.map(g => [#g]))),) } else { () }),
  )
}
`;
