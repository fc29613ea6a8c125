import type { LocalText } from '#members';
import { unreviewed } from './unreviewed.ts';

/** Why a line stands in the plan: code → sentence with `{places}`. */
export const reasonTexts: Readonly<Record<string, LocalText>> = {
  'area-in-order': unreviewed(
    'Place {position} in the plan, in line with the ranking.',
    'Place {position} dans le plan, conformément au classement.',
    'Lugar {position} en el plan, conforme a la clasificación.',
    'الموضع {position} في الخطة، وفقاً للترتيب.',
  ),
  'area-with-reason': unreviewed(
    'Place {position} in the plan. Reason given by the team: {reason}',
    'Place {position} dans le plan. Motif donné par l’équipe : {reason}',
    'Lugar {position} en el plan. Motivo dado por el equipo: {reason}',
    'الموضع {position} في الخطة. السبب الذي ذكره الفريق: {reason}',
  ),
  'area-unranked': unreviewed(
    'Place {position} in the plan by decision of the team; the run did not rank this area.',
    'Place {position} dans le plan par décision de l’équipe ; le calcul n’a pas classé ce domaine.',
    'Lugar {position} en el plan por decisión del equipo; el cálculo no clasificó esta área.',
    'الموضع {position} في الخطة بقرار من الفريق؛ لم يشمل الحساب هذا المجال.',
  ),
  'activity-apportioned': unreviewed(
    'Activities of this area: {count} of {total}, in proportion to its score of {score}, at least one (Sainte-Laguë).',
    'Activités de ce domaine : {count} sur {total}, en proportion de son score de {score}, au moins une (Sainte-Laguë).',
    'Actividades de esta área: {count} de {total}, en proporción a su puntuación de {score}, al menos una (Sainte-Laguë).',
    'أنشطة هذا المجال: {count} من أصل {total}، بما يتناسب مع نتيجته {score}، ونشاط واحد على الأقل (طريقة سانت لاغي).',
  ),
  'activity-minimum': unreviewed(
    'Activities of this area: {count} of {total}, the minimum, because the run did not score it.',
    'Activités de ce domaine : {count} sur {total}, le minimum, car le calcul ne lui a pas donné de score.',
    'Actividades de esta área: {count} de {total}, el mínimo, porque el cálculo no la puntuó.',
    'أنشطة هذا المجال: {count} من أصل {total}، وهو الحد الأدنى لأن الحساب لم يمنحه نتيجة.',
  ),
  'coordinate-only-offer': unreviewed(
    'The only city left for this place. Offers to lead in this area: {offers}.',
    'La seule ville restante pour cette place. Offres de diriger dans ce domaine : {offers}.',
    'La única ciudad que quedaba para este lugar. Ofertas para dirigir en esta área: {offers}.',
    'المدينة الوحيدة المتبقية لهذا الموضع. عروض القيادة في هذا المجال: {offers}.',
  ),
  'coordinate-region-absent': unreviewed(
    'Its region, {region}, coordinated no area yet. Offers to lead in this area: {offers}. Next in line: {next}.',
    'Sa région, {region}, ne coordonnait encore aucun domaine. Offres de diriger dans ce domaine : {offers}. Suivante : {next}.',
    'Su región, {region}, no coordinaba aún ninguna área. Ofertas para dirigir en esta área: {offers}. La siguiente: {next}.',
    'لم تكن منطقتها، {region}، تنسّق أي مجال بعد. عروض القيادة في هذا المجال: {offers}. التالية في الترتيب: {next}.',
  ),
  'coordinate-region-fewer': unreviewed(
    'Its region, {region}, coordinated fewer areas so far. Offers to lead in this area: {offers}. Next in line: {next}.',
    'Sa région, {region}, coordonnait jusque-là moins de domaines. Offres de diriger dans ce domaine : {offers}. Suivante : {next}.',
    'Su región, {region}, coordinaba hasta ahora menos áreas. Ofertas para dirigir en esta área: {offers}. La siguiente: {next}.',
    'كانت منطقتها، {region}، تنسّق عدداً أقل من المجالات. عروض القيادة في هذا المجال: {offers}. التالية في الترتيب: {next}.',
  ),
  'coordinate-capacity': unreviewed(
    'It can carry more activities ({capacity}). Offers to lead in this area: {offers}. Next in line: {next}.',
    'Elle peut porter davantage d’activités ({capacity}). Offres de diriger dans ce domaine : {offers}. Suivante : {next}.',
    'Puede asumir más actividades ({capacity}). Ofertas para dirigir en esta área: {offers}. La siguiente: {next}.',
    'يمكنها تحمّل عدد أكبر من الأنشطة ({capacity}). عروض القيادة في هذا المجال: {offers}. التالية في الترتيب: {next}.',
  ),
  'coordinate-devoted': unreviewed(
    'It offered to lead in fewer other areas. Offers to lead in this area: {offers}. Next in line: {next}.',
    'Elle a proposé de diriger dans moins d’autres domaines. Offres de diriger dans ce domaine : {offers}. Suivante : {next}.',
    'Se ofreció a dirigir en menos áreas distintas. Ofertas para dirigir en esta área: {offers}. La siguiente: {next}.',
    'عرضت القيادة في عدد أقل من المجالات الأخرى. عروض القيادة في هذا المجال: {offers}. التالية في الترتيب: {next}.',
  ),
  'coordinate-lot': unreviewed(
    'Equal to {next} in everything else, so the lot decided. Offers to lead in this area: {offers}.',
    'À égalité avec {next} pour tout le reste, le sort a décidé. Offres de diriger dans ce domaine : {offers}.',
    'Igual a {next} en todo lo demás, decidió el sorteo. Ofertas para dirigir en esta área: {offers}.',
    'تساوت مع {next} في كل ما عدا ذلك فحُسم الأمر بالقرعة. عروض القيادة في هذا المجال: {offers}.',
  ),
  'coordinate-exchange': unreviewed(
    'Takes the place of {other}, which an area with offers from too few regions needed. Offers to lead in this area: {offers}.',
    'Prend la place de {other}, dont un domaine ayant des offres de trop peu de régions avait besoin. Offres de diriger dans ce domaine : {offers}.',
    'Ocupa el lugar de {other}, que necesitaba un área con ofertas de muy pocas regiones. Ofertas para dirigir en esta área: {offers}.',
    'تحل محل {other} التي احتاج إليها مجال تأتي عروضه من مناطق قليلة جداً. عروض القيادة في هذا المجال: {offers}.',
  ),
  'coordinate-second-region': unreviewed(
    'Gives this area its second region, {region}; another area could spare it. Offers to lead in this area: {offers}.',
    'Donne à ce domaine sa deuxième région, {region} ; un autre domaine pouvait s’en passer. Offres de diriger dans ce domaine : {offers}.',
    'Da a esta área su segunda región, {region}; otra área podía prescindir de ella. Ofertas para dirigir en esta área: {offers}.',
    'تمنح هذا المجال منطقته الثانية، {region}؛ وكان مجال آخر في غنى عنها. عروض القيادة في هذا المجال: {offers}.',
  ),
  'lead-coordinates': unreviewed(
    'Coordinates the area. Activities that it offered to lead here: {capacity}.',
    'Coordonne le domaine. Activités qu’elle a proposé de diriger ici : {capacity}.',
    'Coordina el área. Actividades que se ofreció a dirigir aquí: {capacity}.',
    'تنسّق المجال. عدد الأنشطة التي عرضت قيادتها هنا: {capacity}.',
  ),
  'lead-offered': unreviewed(
    'Offered to lead here and has had fewer tasks than others. Activities that it offered to lead: {capacity}.',
    'A proposé de diriger ici et a eu moins de tâches que d’autres. Activités qu’elle a proposé de diriger : {capacity}.',
    'Se ofreció a dirigir aquí y ha tenido menos tareas que otras. Actividades que se ofreció a dirigir: {capacity}.',
    'عرضت القيادة هنا ولها مهام أقل من غيرها. عدد الأنشطة التي عرضت قيادتها: {capacity}.',
  ),
  'host-offered': unreviewed(
    'Offered to host here; its region, {region}, has hosted least so far. Offers to host in this area: {offers}.',
    'A proposé d’accueillir ici ; sa région, {region}, a le moins accueilli jusque-là. Offres d’accueil dans ce domaine : {offers}.',
    'Se ofreció a acoger aquí; su región, {region}, es la que menos ha acogido hasta ahora. Ofertas de acogida en esta área: {offers}.',
    'عرضت الاستضافة هنا؛ ومنطقتها، {region}، هي الأقل استضافة حتى الآن. عروض الاستضافة في هذا المجال: {offers}.',
  ),
  decision: unreviewed(
    'Chosen by decision {decision}.',
    'Choisi par la décision {decision}.',
    'Elegida por la decisión {decision}.',
    'اختير بموجب القرار {decision}.',
  ),
  ranked: unreviewed(
    'Ranked {rank}; the data allow any rank from {lower} to {upper}.',
    'Rang {rank} ; les données admettent tout rang de {lower} à {upper}.',
    'Puesto {rank}; los datos admiten cualquier puesto del {lower} al {upper}.',
    'الرتبة {rank}؛ وتسمح البيانات بأي رتبة من {lower} إلى {upper}.',
  ),
  'ranked-sure': unreviewed(
    'Ranked {rank}; the data allow no other rank.',
    'Rang {rank} ; les données n’admettent aucun autre rang.',
    'Puesto {rank}; los datos no admiten otro puesto.',
    'الرتبة {rank}؛ ولا تسمح البيانات بأي رتبة أخرى.',
  ),
  evidence: unreviewed(
    'Cities that ranked this area: {rankedBy} of the {answered} that answered.',
    'Villes qui ont classé ce domaine : {rankedBy} sur les {answered} qui ont répondu.',
    'Ciudades que clasificaron esta área: {rankedBy} de las {answered} que respondieron.',
    'المدن التي رتّبت هذا المجال: {rankedBy} من أصل {answered} أجابت.',
  ),
  'evidence-region': unreviewed(
    '{region}: {rankedBy} of {answered}.',
    '{region} : {rankedBy} sur {answered}.',
    '{region}: {rankedBy} de {answered}.',
    '{region}: {rankedBy} من {answered}.',
  ),
};
