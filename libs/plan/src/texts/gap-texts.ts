import type { LocalText } from '#members';
import { unreviewed } from './unreviewed.ts';

/** What is missing or was left over: code → sentence with `{places}`. */
export const gapTexts: Readonly<Record<string, LocalText>> = {
  'gap-no-lead-offers': unreviewed(
    'No city has offered to lead in this area.',
    'Aucune ville n’a proposé de diriger dans ce domaine.',
    'Ninguna ciudad se ha ofrecido a dirigir en esta área.',
    'لم تعرض أي مدينة القيادة في هذا المجال.',
  ),
  'gap-split-offers': unreviewed(
    'Offers that cities made before the area was split: {count}. The team assigns each to one of its parts.',
    'Offres faites par des villes avant la scission du domaine : {count}. L’équipe attribue chacune à l’une de ses parties.',
    'Ofertas que las ciudades hicieron antes de dividir el área: {count}. El equipo asigna cada una a una de sus partes.',
    'عروض قدمتها المدن قبل تقسيم المجال: {count}. يعيّن الفريق كلًّا منها لأحد أجزائه.',
  ),
  'gap-no-coordinator': unreviewed(
    'Every city that offered to lead here coordinates another area.',
    'Toutes les villes qui ont proposé de diriger ici coordonnent un autre domaine.',
    'Todas las ciudades que se ofrecieron a dirigir aquí coordinan otra área.',
    'كل مدينة عرضت القيادة هنا تنسّق مجالاً آخر.',
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
};
