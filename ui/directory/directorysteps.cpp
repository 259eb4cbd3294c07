#include "ui/directory/directoryworkspace.h"

#include "core/exchange/peoplecsv.h"
#include "ui/directory/importpage.h"
#include "ui/directory/leavingform.h"
#include "ui/directory/persondetails.h"
#include "ui/directory/entryform.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/storewords.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSaveFile>
#include <QStackedWidget>

namespace cadair::ui {

using namespace Qt::StringLiterals;

bool DirectoryWorkspace::isFormOpen() const
{
    return m_side->currentWidget() != m_details;
}

bool DirectoryWorkspace::isImporting() const
{
    return m_stack->currentWidget() == m_import;
}

void DirectoryWorkspace::addPerson()
{
    Person person{.id = PersonId::fresh()};
    person.agency = m_agency;
    m_stack->setCurrentWidget(m_columns);
    m_side->setCurrentWidget(m_form);
    m_form->edit(person, true);
    refreshActions();
}

void DirectoryWorkspace::editPerson()
{
    const Person* person = current();
    if (!person)
        return;
    m_side->setCurrentWidget(m_form);
    m_form->edit(*person, false);
    refreshActions();
}

void DirectoryWorkspace::beginLeaving(bool replaced)
{
    const Person* person = current();
    if (!person)
        return;
    guarded(messages(), [&] {
        m_side->setCurrentWidget(m_leaving);
        m_leaving->edit(*person, replaced);
    });
    refreshActions();
}

void DirectoryWorkspace::resume()
{
    const Person* person = current();
    if (!person)
        return;
    const QString id = person->id.text();
    if (guarded(messages(), [&] { resumeWork(m_desk.office(), person->id); }))
        kept(id);
}

void DirectoryWorkspace::endForm()
{
    if (!isFormOpen())
        return;
    messages().dismiss();
    m_side->setCurrentWidget(m_details);
    filter();
    m_people->setFocus();
}

void DirectoryWorkspace::kept(const QString& id)
{
    m_side->setCurrentWidget(m_details);
    read();
    if (m_people->rows()->rowOf(id) < 0) { // found whatever was typed or chosen before
        m_search->clear();
        m_agency.reset();
        filter();
    }
    stand(id);
    refreshTexts();
    m_people->setFocus();
    Q_EMIT saved();
}

void DirectoryWorkspace::beginImport()
{
    if (!canLeave())
        return;
    messages().dismiss();
    m_side->setCurrentWidget(m_details);
    m_stack->setCurrentWidget(m_import);
    m_import->begin();
    refreshTexts();
}

void DirectoryWorkspace::takeImport()
{
    if (!m_import->take())
        return;
    m_stack->setCurrentWidget(m_columns);
    m_search->clear();
    m_agency.reset();
    read();
    stand({});
    m_people->setFocus();
    Q_EMIT saved();
}

void DirectoryWorkspace::endImport()
{
    m_import->clear();
    messages().dismiss();
    m_stack->setCurrentWidget(m_columns);
    read();
    if (!m_all.empty())
        m_people->setFocus();
}

void DirectoryWorkspace::exportPeople()
{
    std::vector<Person> people;
    for (const Person& person : m_all)
        if (!m_agency || person.agency == m_agency)
            people.push_back(person);
    if (people.empty())
        return;
    const auto name = m_prompts.askFile(this, {.title = tr("Export people as a table"),
                                               .verb = tr("Export"),
                                               .suggestion = tr("people.csv"),
                                               .filter = tr("Tables (*.csv)"),
                                               .save = true});
    if (!name)
        return;
    guarded(messages(), [&] {
        notePeopleExported(m_desk.office(), m_agency); // before the file is there: no copy leaves unnoted
        QSaveFile file(*name);
        const QByteArray bytes = writePeople(people, m_desk.rulebook().agencies(), screenLanguage());
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        const int count = static_cast<int>(people.size());
        if (written)
            messages().show({.tone = Tone::Done, .text = [count] { return tr("%n person(s) exported.", nullptr, count); }});
        else
            messages().show({.tone = Tone::Stopped, .text = [] { return tr("The table could not be written. Nothing was lost; choose another folder or make room."); }});
    });
}

} // namespace cadair::ui
