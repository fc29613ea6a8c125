import { unreviewed } from '#members';
import type { LocalText } from '#members';

/** What is missing or was left over: code → sentence with `{places}`. */
export const gapTexts: Readonly<Record<string, LocalText>> = {
  'gap-no-lead-offers': unreviewed(
    'No city has offered to lead in this area.',
    'Aucune ville n’a proposé de diriger dans ce domaine.',
    'Ninguna ciudad se ha ofrecido a dirigir en esta área.',
    'لم تعرض أي مدينة القيادة في هذا المجال.',
  ),
  'gap-no-coordinator': unreviewed(
    'Every city that offered to lead here coordinates another area.',
    'Toutes les villes qui ont proposé de diriger ici coordonnent un autre domaine.',
    'Todas las ciudades que se ofrecieron a dirigir aquí coordinan otra área.',
    'كل مدينة عرضت القيادة هنا تنسّق مجالاً آخر.',
  ),
  'gap-coordinator-open': unreviewed(
    'A coordinating city is still to be found.',
    'Il reste à trouver une ville coordinatrice.',
    'Falta encontrar una ciudad coordinadora.',
    'لم تُحدَّد بعد مدينة منسّقة.',
  ),
  'gap-coordinator-declined': unreviewed(
    '{city} was asked to coordinate and has declined.',
    '{city}, sollicitée pour coordonner, a décliné.',
    'Se pidió a {city} que coordinara y ha declinado.',
    'طُلب من {city} التنسيق فاعتذرت.',
  ),
  'gap-task-declined': unreviewed(
    '{city} was asked about activity {activity} and has declined.',
    '{city}, sollicitée pour l’activité {activity}, a décliné.',
    'Se preguntó a {city} por la actividad {activity} y ha declinado.',
    'سُئلت {city} عن النشاط {activity} فاعتذرت.',
  ),
  'gap-one-region': unreviewed(
    'All coordinating cities come from one region, {region}; a second region is wanted.',
    'Toutes les villes coordinatrices viennent d’une seule région, {region} ; une deuxième région est souhaitée.',
    'Todas las ciudades coordinadoras son de una sola región, {region}; se busca una segunda.',
    'تأتي كل المدن المنسّقة من منطقة واحدة، {region}؛ والمطلوب منطقة ثانية.',
  ),
  'gap-no-lead': unreviewed(
    'Nobody is left to lead activity {activity}.',
    'Il ne reste personne pour diriger l’activité {activity}.',
    'No queda nadie para dirigir la actividad {activity}.',
    'لم يبقَ من يقود النشاط {activity}.',
  ),
  'gap-no-host': unreviewed(
    'Nobody is left to host activity {activity}.',
    'Il ne reste personne pour accueillir l’activité {activity}.',
    'No queda nadie para acoger la actividad {activity}.',
    'لم يبقَ من يستضيف النشاط {activity}.',
  ),
  'gap-no-evidence': unreviewed(
    'The run did not rank this area, so there is no target from the survey.',
    'Le calcul n’a pas classé ce domaine ; l’enquête ne donne donc pas de cible.',
    'El cálculo no clasificó esta área, por lo que la encuesta no da una meta.',
    'لم يشمل الحساب هذا المجال، فلا هدف له من الاستقصاء.',
  ),
  'gap-area-unknown': unreviewed(
    'The area catalogue does not know this area.',
    'Le catalogue des domaines ne connaît pas ce domaine.',
    'El catálogo de áreas no conoce esta área.',
    'لا يعرف دليل المجالات هذا المجال.',
  ),
  'gap-region-absent': unreviewed(
    'No coordinating city comes from {region}: no city there offered to lead in these areas.',
    'Région sans ville coordinatrice : {region}. Aucune ville de cette région n’a proposé de diriger dans ces domaines.',
    'Región sin ciudad coordinadora: {region}. Ninguna ciudad de la región se ofreció a dirigir en estas áreas.',
    'لا تأتي أي مدينة منسّقة من {region}: لم تعرض أي مدينة هناك القيادة في هذه المجالات.',
  ),
  'gap-region-no-place': unreviewed(
    'No coordinating city comes from {region}, although cities there offered to lead: {offers}. Every place was taken.',
    'Région sans ville coordinatrice : {region}, bien que des villes y aient proposé de diriger : {offers}. Toutes les places étaient prises.',
    'Región sin ciudad coordinadora: {region}, aunque allí hubo ciudades que se ofrecieron a dirigir: {offers}. Todos los lugares estaban ocupados.',
    'لا تأتي أي مدينة منسّقة من {region} مع أن مدناً هناك عرضت القيادة: {offers}. فقد شُغلت كل المواضع.',
  ),
  'offers-off-roll': unreviewed(
    'Offers left out because the city is not on the roll: {count}.',
    'Offres écartées parce que la ville n’est pas sur la liste : {count}.',
    'Ofertas excluidas porque la ciudad no está en la lista: {count}.',
    'عروض استُبعدت لأن المدينة غير مدرجة في القائمة: {count}.',
  ),
  'offers-lead-unused': unreviewed(
    'Further cities that offered to lead: {count}.',
    'Autres villes ayant proposé de diriger : {count}.',
    'Otras ciudades que se ofrecieron a dirigir: {count}.',
    'مدن أخرى عرضت القيادة: {count}.',
  ),
  'offers-host-unused': unreviewed(
    'Further cities that offered to host: {count}.',
    'Autres villes ayant proposé d’accueillir : {count}.',
    'Otras ciudades que se ofrecieron a acoger: {count}.',
    'مدن أخرى عرضت الاستضافة: {count}.',
  ),
  'offers-contribute': unreviewed(
    'Cities that wish to take part: {count}.',
    'Villes qui souhaitent participer : {count}.',
    'Ciudades que desean participar: {count}.',
    'مدن ترغب في المشاركة: {count}.',
  ),
  'gap-no-sdg': unreviewed(
    'The template names no targets of the Sustainable Development Goals for this area.',
    'Le modèle ne nomme aucune cible des objectifs de développement durable pour ce domaine.',
    'El modelo no indica metas de los Objetivos de Desarrollo Sostenible para esta área.',
    'لا يحدد النموذج مقاصد من أهداف التنمية المستدامة لهذا المجال.',
  ),
  'gap-split-unassigned': unreviewed(
    'Offers on an area that was split and not yet assigned to one of its parts: {count}.',
    'Offres sur un domaine scindé, pas encore attribuées à l’une de ses parties : {count}.',
    'Ofertas sobre un área dividida que aún no se han asignado a una de sus partes: {count}.',
    'عروض على مجال قُسم ولم تُسند بعد إلى أحد أجزائه: {count}.',
  ),
  'gap-quarter-closed': unreviewed(
    'Every quarter in which activity {activity} could begin is closed; it stands in one of them all the same.',
    'Tous les trimestres où l’activité {activity} pourrait commencer sont fermés ; elle figure tout de même dans l’un d’eux.',
    'Todos los trimestres en que la actividad {activity} podría comenzar están cerrados; aun así figura en uno de ellos.',
    'كل الأرباع التي يمكن أن يبدأ فيها النشاط {activity} مغلقة؛ ومع ذلك وُضع في أحدها.',
  ),
  'gap-rule-broken': unreviewed(
    'Not kept, by {by} ({where}): {rule}',
    'Règle non respectée, de {by} ({where}) : {rule}',
    'Regla incumplida, en {by} ({where}): {rule}',
    'قاعدة لم تُراعَ بمقدار {by} ({where}): {rule}',
  ),
  'gap-lock-lost': unreviewed(
    'The team holds {city} for a task in {where}, but no offer of it stands behind that any more.',
    'L’équipe maintient {city} pour une tâche dans {where}, mais aucune offre de cette ville ne le permet plus.',
    'El equipo mantiene a {city} para una tarea en {where}, pero ya no hay una oferta suya que lo permita.',
    'يُبقي الفريق على {city} لمهمة في {where}، لكن لم يعد لها عرض يسند ذلك.',
  ),
  'gap-unfunded': unreviewed(
    'Cash that nobody has granted: EUR {cash}.',
    'Fonds que personne n’a accordés : {cash} EUR.',
    'Dinero que nadie ha concedido: {cash} EUR.',
    'مال لم يمنحه أحد: {cash} يورو.',
  ),
  'unused-not-in-plan': unreviewed(
    'The area is not in the plan.',
    'Le domaine n’est pas dans le plan.',
    'El área no está en el plan.',
    'المجال غير وارد في الخطة.',
  ),
  'unused-off-roll': unreviewed(
    'The city is not on the roll.',
    'La ville n’est pas sur la liste.',
    'La ciudad no está en la lista.',
    'المدينة غير مدرجة في القائمة.',
  ),
  'unused-no-capacity': unreviewed(
    'The offer states no activity that the city can carry.',
    'L’offre n’indique aucune activité que la ville puisse porter.',
    'La oferta no indica ninguna actividad que la ciudad pueda asumir.',
    'لا يذكر العرض أي نشاط يمكن للمدينة تحمّله.',
  ),
  'unused-unassigned': unreviewed(
    'The area was split, and the team has not said which part the offer belongs to.',
    'Le domaine a été scindé et l’équipe n’a pas dit à quelle partie l’offre appartient.',
    'El área se dividió y el equipo no ha dicho a qué parte corresponde la oferta.',
    'قُسم المجال ولم يحدد الفريق الجزء الذي يخصه العرض.',
  ),
  'unused-others': unreviewed(
    'Every place that it could have taken is held by a city with which the plan as a whole does better.',
    'Toutes les places qu’elle aurait pu prendre sont tenues par des villes avec lesquelles l’ensemble du plan est meilleur.',
    'Todos los lugares que habría podido ocupar los tienen ciudades con las que el plan en su conjunto es mejor.',
    'كل موضع كان يمكن أن تشغله تشغله مدينة تكون الخطة معها أفضل في مجملها.',
  ),
  'unused-contribute': unreviewed(
    'Cities that wish to take part join activities themselves; nobody is assigned.',
    'Les villes qui souhaitent participer rejoignent elles-mêmes les activités ; personne n’est affecté.',
    'Las ciudades que desean participar se unen ellas mismas a las actividades; no se asigna a nadie.',
    'المدن الراغبة في المشاركة تنضم بنفسها إلى الأنشطة؛ ولا يُعيَّن أحد.',
  ),
};
