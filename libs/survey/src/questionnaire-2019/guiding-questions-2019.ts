/** A sentence of the conference's information package and the questions that take it up. */
export interface GuidingQuestion {
  readonly subTheme: 'policy' | 'governance' | 'monitoring' | 'local-actions' | 'work-plan';
  /** Word for word as in `data/information-package-2019.txt`. */
  readonly text: string;
  /** Ids of questions in `questionnaire2019`. */
  readonly askedIn: readonly string[];
}

/** Every sub-theme and guiding question of the information package, traced to the questionnaire of April 2019. */
export const guidingQuestions2019: readonly GuidingQuestion[] = [
  {
    subTheme: 'policy',
    text: 'Underlying concepts and key principles of lifelong learning policies for inclusion at the city level.',
    askedIn: ['policy-principles'],
  },
  {
    subTheme: 'governance',
    text: 'What legal frameworks at the national level support inclusion in the context of lifelong learning?',
    askedIn: ['governance-frameworks'],
  },
  {
    subTheme: 'governance',
    text: 'How are cities collaborating with national authorities to develop inclusive policies that have an impact on the delivery of basic services (e.g. education) at the local level?',
    askedIn: ['governance-frameworks'],
  },
  {
    subTheme: 'governance',
    text: 'Are there multilevel governance frameworks in place that strengthen this collaboration?',
    askedIn: ['governance-frameworks'],
  },
  {
    subTheme: 'governance',
    text: 'Which other stakeholders are participating in the development of inclusive policies?',
    askedIn: ['governance-stakeholders'],
  },
  {
    subTheme: 'monitoring',
    text: 'Are sufficient and sustainable financing arrangements in place at the local level for initiatives geared towards inclusion?',
    askedIn: ['monitoring-financing'],
  },
  {
    subTheme: 'monitoring',
    text: 'How do we know that lifelong learning is contributing to making cities more inclusive and sustainable?',
    askedIn: ['monitoring-evidence'],
  },
  {
    subTheme: 'monitoring',
    text: 'What information, knowledge and evidence are needed to improve inclusion in lifelong learning policies and practices?',
    askedIn: ['monitoring-evidence'],
  },
  {
    subTheme: 'local-actions',
    text: 'Which institutions and sectors participate in the planning and implementation of inclusive lifelong learning at the city level?',
    askedIn: ['local-sectors'],
  },
  {
    subTheme: 'local-actions',
    text: 'What mechanisms need to be in place to ensure the participation of vulnerable groups in this process?',
    askedIn: ['local-participation'],
  },
  {
    subTheme: 'local-actions',
    text: 'How can employers from the public and private sectors and civil society collaborate at the city level to further enhance lifelong learning opportunities for vulnerable groups?',
    askedIn: ['local-cooperation'],
  },
  {
    subTheme: 'local-actions',
    text: 'How are flexible learning pathways between formal, non-formal and informal learning created in ways that respond to, value and recognise the knowledge and skills of vulnerable groups in cities?',
    askedIn: ['local-pathways'],
  },
  {
    subTheme: 'local-actions',
    text: 'What is the impact of local actions on specific groups, including youth at risk (NEETs), migrants and refugees, digitally excluded populations, and people living in slums and deprived neighbourhoods?',
    askedIn: ['local-groups', 'local-impact'],
  },
  {
    subTheme: 'work-plan',
    text: 'identify areas of priority, and organize',
    askedIn: ['ranking', 'rating', 'offers'],
  },
];
