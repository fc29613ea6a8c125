import { Road } from './road.ts';
import { faultsOf } from './watched-browser.ts';

const minutes = 'Minutes of 12 September 2019';

describe('a coordinator corrects the roll of 2019, in a browser', () => {
  const road = new Road();
  beforeAll(() => road.start());
  afterAll(() => road.stop());

  const rollOn = async (day: string, name: string): Promise<string> => {
    await road.desk.goto(`/members?on=${day}&name=${encodeURIComponent(name)}`);
    await road.desk.getByText(/^\d+ of \d+ shown$/).waitFor();
    return road.desk.locator('main').innerText();
  };

  road.walk('the members are brought in', async () => {
    await road.desk.goto(road.service.firstRun);
    await road.desk.getByLabel('E-mail address').fill('coordinator@gnlc.example');
    await road.desk.getByRole('button', { name: 'Make this person administrator' }).click();
    await road.desk.getByLabel('CSV file').setInputFiles('libs/members/data/members.csv');
    await road.desk.getByLabel('Why is the roll changed?').fill('The list of the network');
    await road.desk.getByRole('button', { name: /^Import \d+ changes/ }).click();
    await road.desk.getByText(/^\d+ cities added, none changed/).waitFor();
  });

  road.walk('a membership ends in September 2019, with its reason, and not a day earlier', async () => {
    await road.desk.goto('/city/espoo-fin');
    await road.desk.getByRole('link', { name: 'Edit' }).click();
    await road.desk.getByRole('heading', { name: /^Espoo, Finland, is on the roll/ }).waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);

    await road.desk.getByRole('button', { name: 'Change the status from a day on' }).click();
    const form = road.desk.getByRole('form', { name: 'Change the status from a day on' });
    await form.getByLabel('First day').fill('2019-09-15');
    await form.getByText('From 15 September 2019 on Espoo is withdrawn.', { exact: false }).waitFor();
    await form.getByLabel('Source').fill(minutes);
    await form.getByLabel('Reason').fill('Obligations of membership not met');
    expect(await faultsOf(road.desk)).toEqual([]);
    await form.getByRole('button', { name: 'Save' }).click();
    await road.desk.getByRole('status').getByText('Espoo is withdrawn from 15 September 2019 on.').waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);

    expect(await rollOn('2019-09-14', 'Espoo')).toContain('Finland');
    expect(await rollOn('2019-09-15', 'Espoo')).not.toContain('Finland');
  });

  road.walk('whoever left the roll is still found among all ever known', async () => {
    await road.desk.getByRole('link', { name: 'All members ever known' }).click();
    await road.desk.getByLabel('Any name or country').fill('espoo');
    await road.desk.getByText('1 of', { exact: false }).waitFor();
    await road.desk.getByRole('row', { name: /Espoo.*Withdrawn/ }).waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
    await road.desk.getByRole('link', { name: 'Espoo' }).click();
    await road.desk.getByRole('heading', { name: /^Espoo, Finland, is withdrawn/ }).waitFor();
  });

  road.walk('a city is renamed from a day on', async () => {
    await road.desk.goto('/members/athens-grc/edit/rename');
    await road.desk.getByLabel('New name').fill("Athína 'of Attica'");
    await road.desk.getByLabel('First day').fill('2019-06-01');
    await road.desk.getByLabel('Source').fill(minutes);
    await road.desk.getByText('Rolls of days before 1 June 2019 show Athens', { exact: false }).waitFor();
    await road.desk.getByRole('button', { name: 'Rename' }).click();
    await road.desk.getByText('Athens, until 1 June 2019').waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
    expect(await rollOn('2019-05-31', 'Athens')).toContain('Greece');
    expect(await rollOn('2019-06-01', 'Athína')).toContain("Athína 'of Attica'");
  });

  road.walk('a city is merged into another, by the keyboard alone', async () => {
    await road.desk.goto('/members/bristol-gbr/edit/merge');
    // What is missing is said by the page, in its own words and by its fields.
    await road.desk.getByRole('button', { name: 'Merge', exact: true }).click();
    await road.desk.getByRole('alert').getByText('Member that carries on').waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
    await road.desk.getByRole('combobox', { name: 'Member that carries on' }).focus();
    await road.desk.keyboard.type('swans');
    await road.desk.getByRole('option', { name: /Swansea/ }).waitFor();
    await road.desk.keyboard.press('ArrowDown');
    await road.desk.keyboard.press('Enter');
    await road.desk.getByLabel('First day as part of it').fill('2019-09-20');
    await road.desk.getByLabel('Source').fill(minutes);
    await road.desk.getByLabel('Reason').fill('One learning city since the reform');
    await road.desk.getByText('Bristol is withdrawn, and Swansea carries on.', { exact: false }).waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
    await road.desk.getByRole('button', { name: 'Merge Bristol into Swansea' }).press('Enter');
    await road.desk
      .getByText('Bristol has been part of Swansea since 20 September 2019.', { exact: false })
      .waitFor();
    await road.desk.goto('/city/swansea-gbr');
    await road.desk.getByRole('link', { name: 'Carries on Bristol since 20 September 2019' }).waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
  });

  road.walk('a city that was announced and withdrawn again is put on record', async () => {
    await road.desk.goto('/members/add');
    await road.desk.getByLabel('Name', { exact: true }).fill('Laâyoune');
    await road.desk.getByLabel('Country', { exact: true }).selectOption({ label: 'Morocco' });
    await road.desk.getByLabel('Add a language').selectOption('ar');
    await road.desk.getByLabel('Status').selectOption('admitted');
    await road.desk.getByLabel('First day').fill('2020-09-23');
    await road.desk.getByLabel('Source').fill('https://uil.example/2020');
    expect(await faultsOf(road.desk)).toEqual([]);
    await road.desk.getByRole('button', { name: 'Add Laâyoune' }).click();
    await road.desk.getByText('Laâyoune is added.').waitFor();
    await road.desk.getByRole('button', { name: 'Change the status from a day on' }).click();
    await road.desk.getByLabel('First day').fill('2020-10-02');
    await road.desk.getByLabel('Source').fill('https://uil.example/corrigendum');
    await road.desk.getByLabel('Reason').fill('Announced by mistake');
    await road.desk.getByRole('button', { name: 'Save' }).click();
    await road.desk.getByText('Laâyoune is withdrawn from 2 October 2020 on.').waitFor();
    expect(await rollOn('2020-09-30', 'Laâyoune')).not.toContain('Morocco');
  });

  road.walk('two colleagues edit one city: the second is shown what the first one did', async () => {
    await road.desk.goto('/members/goyang-kor/edit/fields');
    await road.desk.getByLabel('Official name').fill('Goyang City Hall');
    const colleague = await road.desk.context().newPage();
    await colleague.goto('/members/goyang-kor/edit/fields');
    await colleague.getByLabel('Inhabitants').fill('1070000');
    await colleague.getByRole('button', { name: 'Save 1 change' }).click();
    await colleague.getByText('Goyang is corrected.').waitFor();
    await colleague.close();

    await road.desk.getByRole('button', { name: 'Save 1 change' }).click();
    await road.desk.getByText('Somebody else has changed this city meanwhile.').waitFor();
    await road.desk.getByRole('cell', { name: '1,070,000' }).waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
    await road.desk.getByRole('button', { name: 'Go on from there' }).click();
    expect(await road.desk.getByLabel('Official name').inputValue()).toBe('Goyang City Hall');
    await road.desk.getByRole('button', { name: 'Save 1 change' }).click();
    await road.desk.getByText('Goyang is corrected.').waitFor();
    await road.desk.getByRole('link', { name: 'History' }).click();
    await road.desk.getByRole('cell', { name: 'Goyang City Hall' }).waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
  });
});
