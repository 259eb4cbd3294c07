#include "core/base/folding.h"
#include "ui/directory/directorywords.h"
#include "ui/directory/directoryworkspace.h"
#include "ui/directory/persondetails.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/storewords.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Who, Where, Reached, ColumnCount };

} // namespace

MadeRows* DirectoryWorkspace::makeAgencyRows()
{
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_agencyRows.size()); };
    makers.columns = [] { return 1; };
    makers.id = [this](int row) {
        const AgencyRow& agency = m_agencyRows.at(static_cast<size_t>(row));
        return agency.key ? agency.key->text() : u"*"_s; // no key holds a star
    };
    makers.cell = [this](int row, int) {
        const AgencyRow& agency = m_agencyRows.at(static_cast<size_t>(row));
        const AgencyKind* kind = agency.key ? m_desk.rulebook().agencies().find(*agency.key) : nullptr;
        RowCell cell = textCell(!agency.key ? tr("All") : kind ? kind->name.in(screenLanguage()) : agency.key->text(), agency.services, !agency.key);
        cell.sideText = QString::number(agency.count);
        return cell;
    };
    return new MadeRows(std::move(makers), m_agencies);
}

MadeRows* DirectoryWorkspace::makePeopleRows()
{
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_listed.size()); };
    makers.columns = [] { return static_cast<int>(ColumnCount); };
    makers.id = [this](int row) { return m_all.at(m_listed.at(static_cast<size_t>(row))).id.text(); };
    makers.cell = [this](int row, int column) { return personCell(m_all.at(m_listed.at(static_cast<size_t>(row))), column); };
    return new MadeRows(std::move(makers), m_people);
}

RowCell DirectoryWorkspace::personCell(const Person& person, int column) const
{
    switch (static_cast<Column>(column)) {
    case Who: {
        const QString until = DirectoryWords::until(person, m_desk.clock().today());
        RowCell cell = textCell(person.name, until.isEmpty() ? person.job : until, true);
        if (!until.isEmpty())
            cell.secondTone = Tone::Attention;
        return cell;
    }
    case Where: {
        const AgencyKind* kind = person.agency ? m_desk.rulebook().agencies().find(*person.agency) : nullptr;
        return textCell(kind ? kind->shortName.in(screenLanguage()) : QString(), person.agencyName);
    }
    case Reached: {
        RowCell cell = person.email.isEmpty() ? mutedCell(tr("No e-mail")) : textCell(person.email);
        cell.second = DirectoryWords::languages(person.languages);
        if (!person.email.isEmpty() && person.emailSafe) {
            cell.icon = u"shield-check"_s;
            cell.iconTone = Tone::Done;
            cell.second = DirectoryWords::emailSafety(person) + u" · "_s + cell.second;
        }
        return cell;
    }
    case ColumnCount: break;
    }
    return {};
}

void DirectoryWorkspace::read()
{
    if (!m_desk.isOpen())
        return;
    guarded(messages(), [this] {
        const Language language = screenLanguage();
        std::vector<Person> people = directoryPeople(m_desk.office());
        std::stable_sort(people.begin(), people.end(), [language](const Person& a, const Person& b) { return sortKey(a.name, language) < sortKey(b.name, language); });
        putPeople(std::move(people));
    });
}

void DirectoryWorkspace::putPeople(std::vector<Person> people)
{
    m_peopleModel->changeRows([&] {
        m_all = std::move(people);
        list();
    });
    readAgencies();
    filter();
}

void DirectoryWorkspace::readAgencies()
{
    const QDate today = m_desk.clock().today();
    m_agencyModel->changeRows([&] {
        m_agencyRows.assign(1, {});
        for (const AgencyKind& kind : m_desk.rulebook().agencies().kinds) {
            AgencyRow row{kind.key, {}, 0};
            QStringList services;
            bool any = false;
            for (const Person& person : m_all) {
                if (person.agency != kind.key)
                    continue;
                any = true;
                row.count += hasLeft(person, today) ? 0 : 1;
                if (!person.agencyName.isEmpty() && !services.contains(person.agencyName))
                    services << person.agencyName;
            }
            row.services = services.join(u", "_s);
            m_agencyRows.front().count += row.count;
            if (any)
                m_agencyRows.push_back(std::move(row));
        }
    });
}

void DirectoryWorkspace::list()
{
    const QString query = m_search->text();
    const QDate today = m_desk.clock().today();
    m_listed.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        const Person& person = m_all[i];
        const bool here = m_showLeft->isChecked() || !hasLeft(person, today);
        const QString words = QStringList{person.name, person.calledName, person.agencyName, person.job, person.email}.join(u' ');
        if (here && (!m_agency || person.agency == m_agency) && matchesWords(words, query))
            m_listed.push_back(i);
    }
}

void DirectoryWorkspace::filter()
{
    const QString stood = m_people->currentId();
    m_peopleModel->changeRows([this] { list(); });
    m_people->setVisible(!m_listed.empty());
    m_notFound->setVisible(m_listed.empty());
    if (!isImporting() && !isFormOpen())
        m_stack->setCurrentWidget(m_all.empty() ? static_cast<QWidget*>(m_none) : m_columns);
    if (m_peopleModel->rowOf(stood) < 0 && !m_listed.empty())
        m_people->setCurrentId(m_peopleModel->rowId(0));
    if (m_agencies->hasFocus() && m_agency && !isFormOpen())
        guarded(messages(), [this] { m_details->showAgency(*m_agency); });
    else
        showCurrent();
    refreshTexts();
}

void DirectoryWorkspace::stand(const QString& id)
{
    m_agencies->setCurrentId(m_agency ? m_agency->text() : u"*"_s);
    if (!id.isEmpty() && m_people->setCurrentId(id))
        m_people->scrollTo(m_people->currentIndex());
    showCurrent();
}

const Person* DirectoryWorkspace::current() const
{
    const QString id = m_people->currentId();
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Person& person) { return person.id.text() == id; });
    return found == m_all.end() || m_listed.empty() ? nullptr : &*found;
}

void DirectoryWorkspace::showCurrent()
{
    if (!m_desk.isOpen())
        return;
    guarded(messages(), [this] {
        if (const Person* person = current())
            m_details->showPerson(*person);
        else
            m_details->clear();
    });
    refreshActions();
}

} // namespace cadair::ui
