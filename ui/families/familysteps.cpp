#include "ui/families/familiesworkspace.h"

#include "core/wording/keynames.h"
#include "core/wording/safety.h"
#include "core/workflow/addresses.h"
#include "core/workflow/families.h"
#include "core/workflow/safety.h"
#include "ui/families/familieswords.h"
#include "ui/families/familylist.h"
#include "ui/families/familytree.h"
#include "ui/families/peoplearound.h"
#include "ui/families/peopleforms.h"
#include "ui/families/safetyforms.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/storewords.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>

#include <algorithm>

// What a person does on the page of a family: writing records down, withholding, ending, printing.

namespace cadair::ui {

using namespace Qt::StringLiterals;

FamilyForm* FamiliesWorkspace::formOnShow() const
{
    return m_right->currentWidget() == m_formCard ? static_cast<FamilyForm*>(m_forms->currentWidget()) : nullptr;
}

void FamiliesWorkspace::showForm(FamilyForm* form)
{
    m_formFamily = m_family;
    m_forms->setCurrentWidget(form);
    m_right->setCurrentWidget(m_formCard);
    refreshTexts();
    form->begin();
    Q_EMIT commandsChanged();
}

/// Another family is looked at while a record is half written: it waits, and the bar leads back to it.
void FamiliesWorkspace::offerWayBack()
{
    messages().show({Tone::Attention, [] { return tr("What you began to write down is still here, and not kept yet."); },
                     {{[] { return tr("Back to it"); }, [this, family = *m_formFamily] {
                           if (!show(family, true))
                               return;
                           m_list->showCurrent(family);
                           m_right->setCurrentWidget(m_formCard);
                           refreshTexts();
                           static_cast<FamilyForm*>(m_forms->currentWidget())->begin();
                           Q_EMIT commandsChanged();
                       }}}});
}

void FamiliesWorkspace::leaveForm()
{
    m_right->setCurrentWidget(m_view ? static_cast<QWidget*>(m_page) : m_right->widget(0));
    readAnew();
    Q_EMIT saved();
    Q_EMIT commandsChanged();
    if (m_page->childTable()->isVisible())
        m_page->childTable()->setFocus();
    else
        m_list->table()->setFocus();
}

void FamiliesWorkspace::editFamily()
{
    if (!m_view)
        return;
    m_familyForm->edit(m_view->household.family);
    showForm(m_familyForm);
}

void FamiliesWorkspace::editChild(const QString& id)
{
    if (!m_view)
        return;
    const Household& household = m_view->household;
    const auto known = ChildId::parse(id);
    if (const Child* child = known ? childOf(household, *known) : nullptr) {
        m_childForm->edit(*child, false);
    } else {
        Child fresh{.id = ChildId::fresh(), .family = household.family.id};
        fresh.familyName = household.family.name;
        if (!household.children.empty()) // brothers and sisters live there as a rule; it can be changed
            fresh.address = household.children.front().address;
        m_childForm->edit(fresh, true);
    }
    showForm(m_childForm);
}

void FamiliesWorkspace::editAdult(const QString& id)
{
    if (!m_view)
        return;
    const Household& household = m_view->household;
    const auto known = PersonId::parse(id);
    const auto member = std::find_if(household.members.begin(), household.members.end(), [&](const FamilyMember& one) { return known == one.person; });
    const Person* adult = known ? adultOf(household, *known) : nullptr;
    if (adult && member != household.members.end()) {
        m_adultForm->edit(*adult, *member, household, false);
    } else {
        const Person fresh{.id = PersonId::fresh()}; // no address: where somebody lives is asked, not taken over
        m_adultForm->edit(fresh, {household.family.id, fresh.id}, household, true);
    }
    showForm(m_adultForm);
}

std::vector<std::pair<PersonId, QString>> FamiliesWorkspace::practitioners() const
{
    std::vector<std::pair<PersonId, QString>> named;
    for (const Around& around : m_view->practitioners)
        if (around.person.person)
            named.emplace_back(*around.person.person, around.person.name);
    return named;
}

void FamiliesWorkspace::withhold(const std::optional<AddressOwner>& owner)
{
    if (!m_view)
        return;
    m_withholdForm->offer(m_view->household, practitioners(), owner);
    showForm(m_withholdForm);
}

void FamiliesWorkspace::addWarning()
{
    if (!m_view)
        return;
    m_warningForm->edit({WarningId::fresh(), m_view->household.family.id, WarningKind::MustNotMeet, {}, m_tools.desk.clock().today(), {}, {}}, true);
    showForm(m_warningForm);
}

void FamiliesWorkspace::childKept()
{
    const Child child = m_childForm->child();
    leaveForm();
    m_page->childTable()->setCurrentId(child.id.text());
    if (m_childForm->change() == ChildChange::Moved)
        messages().show({Tone::Done, [] {
            return tr("The new address stands in every conference that is not over. What has been issued stays as it was.");
        }, {}});
}

void FamiliesWorkspace::adultKept()
{
    const Person person = m_adultForm->person();
    const bool moved = m_adultForm->moved();
    leaveForm();
    std::vector<OldAddress> old;
    if (!moved || !guarded(messages(), [&] { old = oldAddresses(m_tools.desk.office(), person.id); }) || old.empty())
        return;
    const int count = static_cast<int>(old.size());
    messages().show({Tone::Attention, [name = person.name, count] {
        return tr("The new address of %1 is kept. %n conference(s) still to come write to the address they were given.", nullptr, count).arg(name);
    }, {{[] { return tr("Change it there too"); }, [this, id = person.id] { bringAddressOf(id); }, true},
        {[] { return tr("Show the conferences"); }, [this] { m_page->showTab(FamilyPage::Conferences); }}}});
}

void FamiliesWorkspace::bringAddressOf(const PersonId& person)
{
    std::vector<OldAddress> changed;
    if (!guarded(messages(), [&] { changed = bringAddress(m_tools.desk.office(), person); }))
        return;
    readAnew();
    Q_EMIT saved();
    const bool sent = std::any_of(changed.begin(), changed.end(), [](const OldAddress& one) { return !one.sent.empty(); });
    const auto told = [changed] {
        QString words = tr("The new address stands in %n conference(s) still to come. From whom it is withheld stays as it was.", nullptr,
                           static_cast<int>(changed.size()));
        QStringList again;
        for (const OldAddress& one : changed)
            for (const DocumentKey& document : one.sent) //: %1: a kind of letter, %2: a date
                again << (one.date ? tr("%1 (conference of %2)").arg(nameOfDocument(document, screenLanguage()), longDate(*one.date, screenLanguage()))
                                   : nameOfDocument(document, screenLanguage()));
        if (!again.isEmpty()) //: %1: letters, each with its conference
            words += u' ' + tr("Gone to the old address, and to be sent again: %1.").arg(again.join(u"; "_s));
        return words;
    };
    std::vector<Message::Action> actions;
    if (sent)
        actions.push_back({[] { return tr("Show the conferences"); }, [this] { m_page->showTab(FamilyPage::Conferences); }});
    messages().show({sent ? Tone::Attention : Tone::Done, told, std::move(actions)});
}

void FamiliesWorkspace::takeOut(const PersonId& person)
{
    const Person* adult = m_view ? adultOf(m_view->household, person) : nullptr;
    if (!adult)
        return;
    const QString name = adult->name;
    Question question;
    //: %1: a person
    question.title = tr("Take %1 out of the family?").arg(name);
    question.text = tr("How they belong to the children leaves this page, and they are proposed for no conference of this family any more. The person, and "
                       "everything written about them, stays in the casebook.");
    question.verbs = {tr("Leave them in it"), tr("Take out of the family")};
    question.quietPrimary = true;
    if (m_tools.prompts.ask(this, question) != 1)
        return;
    std::vector<FieldProblem> problems;
    if (!guarded(messages(), [&] { problems = removeAdult(m_tools.desk.office(), m_view->household.family.id, person).problems; }))
        return;
    if (problems.empty())
        return leaveForm();
    const bool withheld = problems.front().field == "withheld"_L1;
    messages().show({Tone::Attention, [name, withheld] {
        return withheld ? tr("%1 stays in the family: an address is withheld from them, or theirs from somebody. Nothing was changed. End that first, under Addresses.").arg(name)
                        : tr("%1 stays in the family: they are of a conference that is not over. Nothing was changed. Take them off its list first, or wait until it is over.").arg(name);
    }, {}});
}

void FamiliesWorkspace::editFocused()
{
    if (m_page->childTable()->hasFocus())
        editChild(m_page->childTable()->currentId());
    else if (m_page->around().table()->hasFocus() && PersonId::parse(m_page->around().table()->currentId()))
        editAdult(m_page->around().table()->currentId());
    else
        editFamily();
}

void FamiliesWorkspace::endWithholding(const WithholdingId& id)
{
    const auto& all = m_view->household.withheld;
    const auto found = std::find_if(all.begin(), all.end(), [&](const WithheldAddress& one) { return one.id == id; });
    if (found == all.end())
        return;
    Question question;
    question.title = withheldSentence(*found, screenLanguage());
    question.text = tr("If you end it, letters to %1 may show this address from today. What has gone out stays as it was, and the record keeps since when it was withheld.")
                        .arg(found->fromName);
    question.verbs = {tr("Keep it withheld"), tr("End it today")};
    question.quietPrimary = true;
    if (m_tools.prompts.ask(this, question) != 1)
        return;
    guarded(messages(), [&] { cadair::endWithholding(m_tools.desk.office(), id, m_tools.desk.clock().today()); });
    readAnew();
    Q_EMIT saved();
}

void FamiliesWorkspace::endWarning(const WarningId& id)
{
    const auto& all = m_view->household.warnings;
    const auto found = std::find_if(all.begin(), all.end(), [&](const FamilyWarning& one) { return one.id == id; });
    if (found == all.end())
        return;
    Question question;
    question.title = tr("Does this warning no longer hold?");
    question.text = tr("%1 If you end it, it leaves this page and the conferences; the record keeps it.").arg(warningSentence(*found, screenLanguage()));
    question.verbs = {tr("Keep the warning"), tr("End it today")};
    question.quietPrimary = true;
    if (m_tools.prompts.ask(this, question) != 1)
        return;
    guarded(messages(), [&] { cadair::endWarning(m_tools.desk.office(), id, m_tools.desk.clock().today()); });
    readAnew();
    Q_EMIT saved();
}

void FamiliesWorkspace::printTreeOn(QPrinter& printer)
{
    printer.setPageOrientation(QPageLayout::Landscape);
    QPainter painter(&printer);
    const QRect page = printer.pageLayout().paintRectPixels(printer.resolution());
    const QRect all(QPoint(0, 0), page.size());
    const QFont head = textFont(TextSize::Section, true);
    painter.setFont(head);
    painter.setPen(tokenColor(ThemeKind::Light, Token::Text));
    QRect words;
    painter.drawText(all, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, FamiliesWords::family(m_view->household.family.name), &words);
    m_page->around().tree()->paintOn(painter, all.adjusted(0, 2 * words.height(), 0, 0));
}

void FamiliesWorkspace::printTree()
{
    if (!m_view)
        return;
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    printTreeOn(printer);
    guarded(messages(), [this] { noteFamilyPrinted(m_tools.desk.office(), *m_family); });
}

} // namespace cadair::ui
