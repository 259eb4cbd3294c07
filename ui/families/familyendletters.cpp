#include "core/workflow/endnotices.h"
#include "core/workflow/endpapers.h"
#include "ui/families/endinganswerforms.h"
#include "ui/families/familiesworkspace.h"
#include "ui/families/ticklist.h"
#include "ui/language/languageswitch.h"
#include "ui/letterdesk/paperwork.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/storewords.h"

#include <QCoreApplication>

#include <algorithm>

// The letters that a plan has ended: for whom there is one, for whom there is none and why, out of the program, and noted.

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

/// Somebody for whom no letter is made.
struct Without {
    enum class Why { Stopped, NotSafe, Unknown, Child };
    QString name;
    Why why = Why::Stopped;
    MissingField missing = {};
};

/// What goes out, and to whom; and who gets nothing.
struct Sorted {
    std::vector<ComposedDocument> papers;
    QStringList names;
    std::vector<Without> without;
};

Sorted sortedOut(EndPapers made, bool safe)
{
    Sorted sorted;
    for (EndPaper& each : made.papers) {
        if (!each.paper.mayBeIssued()) {
            sorted.without.push_back({each.name, Without::Why::Stopped, each.paper.missing.front()});
        } else if (each.safetyOpen && !safe) {
            sorted.without.push_back({each.name, Without::Why::NotSafe});
        } else {
            sorted.names << each.name;
            sorted.papers.push_back(std::move(each.paper));
        }
    }
    for (const QString& name : made.unknown)
        sorted.without.push_back({name, Without::Why::Unknown});
    for (const QString& name : made.children)
        sorted.without.push_back({name, Without::Why::Child});
    return sorted;
}

/// The words about these letters, each made anew in the language of the screen.
class LetterWords final {
    Q_DECLARE_TR_FUNCTIONS(cadair::ui::FamiliesWorkspace)
public:
    static QString without(const Without& each, const LetterTemplates& templates)
    {
        switch (each.why) {
        case Without::Why::Stopped: return missingSentence(each.missing, each.name, {}, templates, screenLanguage());
        case Without::Why::NotSafe: return tr("No letter for %1: nobody says that it is safe.").arg(each.name);
        case Without::Why::Unknown:
            return tr("No letter for %1: no conference about this plan knew them, so there is no address. Tell them in another way.").arg(each.name);
        case Without::Why::Child:
            return tr("No letter for %1: no rule here gives a child one, and the chair has not. Somebody tells the child in person.").arg(each.name);
        }
        Q_UNREACHABLE();
    }
    static QString all(const std::vector<Without>& without, const LetterTemplates& templates)
    {
        QStringList sentences;
        for (const Without& each : without)
            sentences << LetterWords::without(each, templates);
        return sentences.isEmpty() ? tr("Nobody is ticked, so there is no letter to make.") : sentences.join(u'\n');
    }
    static Question isItSafe(const QStringList& names)
    {
        return {.title = tr("Is it safe to write to them?"),
                //: %1: names
                .text = tr("Nobody has said yet whether a letter may safely go to these people: %1. If you do not know, ask whoever knows the family.").arg(names.join(u", "_s)),
                .verbs = {tr("Leave these letters out"), tr("It is safe: make them too")}, .details = {}, .quietPrimary = true};
    }
    static Question onPaperOrAsFiles(const Sorted& sorted, const LetterTemplates& templates)
    {
        //: %1: names
        QString text = tr("%n letter(s) can be made: %1.", nullptr, static_cast<int>(sorted.names.size())).arg(sorted.names.join(u", "_s));
        if (!sorted.without.empty())
            text += u"\n\n"_s + all(sorted.without, templates);
        return {.title = tr("Letters that the plan has ended"), .text = text, .verbs = {tr("As PDF files…"), tr("Print…")}, .details = {}, .quietPrimary = true};
    }
    static Question areTheyTold(const QStringList& names)
    {
        return {.title = tr("Are they told?"),
                //: %1: names
                .text = tr("The letters are made. Note these people as told today only if their letters go out today: %1.").arg(names.join(u", "_s)),
                .verbs = {tr("Not yet"), tr("Note them as told today")}, .details = {}, .quietPrimary = true};
    }
};

} // namespace

std::optional<size_t> FamiliesWorkspace::endToTell() const
{
    for (size_t i = 0; m_view && i < m_view->ended.size(); ++i) {
        const EndedPlan& ended = m_view->ended[i];
        const auto untold = [](const EndingPerson& person) { return !person.told; };
        const bool died = std::ranges::any_of(ended.children, [](const Child& child) { return child.died.has_value(); });
        if (!ended.byReview && (ended.ending ? std::ranges::any_of(ended.ending->people, untold) : died))
            return i;
    }
    return std::nullopt;
}

void FamiliesWorkspace::makeEndLetters()
{
    if (!m_planForms.endTold->ending() || formOnShow() != m_planForms.endTold || m_pdfs->isRunning())
        return;
    const PlanEndingKept end = *m_planForms.endTold->ending();
    EndPapers made;
    if (!guarded(messages(), [&] { made = endPapers(m_tools.desk.office(), end, m_planForms.endTold->peopleTicks()->ticked()); }))
        return;
    QStringList unsure;
    for (const EndPaper& each : made.papers)
        if (each.safetyOpen && each.paper.mayBeIssued())
            unsure << each.name;
    const auto safe = unsure.isEmpty() ? std::optional(1) : m_tools.prompts.ask(this, LetterWords::isItSafe(unsure));
    if (!safe)
        return;
    const LetterTemplates& templates = m_tools.desk.office().rulebook.templates();
    const Sorted sorted = sortedOut(std::move(made), *safe == 1);
    if (sorted.papers.empty())
        return messages().show({Tone::Attention, [without = sorted.without, &templates] { return LetterWords::all(without, templates); }});
    const auto way = m_tools.prompts.ask(this, LetterWords::onPaperOrAsFiles(sorted, templates));
    if (way)
        giveOutEndLetters(end, sorted.papers, sorted.names, *way == 1);
}

void FamiliesWorkspace::giveOutEndLetters(const PlanEndingKept& end, const std::vector<ComposedDocument>& papers, const QStringList& names, bool printed)
{
    const auto journalled = [&] { return guarded(messages(), [&] { noteEndPapers(m_tools.desk.office(), end.conference, printed); }); };
    if (printed) {
        if (printPapers(this, papers, messages()) == true && journalled())
            noteToldByLetter(end.id, names);
        return;
    }
    const auto folder = askPaperFolder(this, m_tools.prompts);
    if (!folder || !journalled()) // before any file is there
        return;
    const auto offer = [this, id = end.id, names](int done, int of, bool failed) {
        if (!failed && done == of)
            noteToldByLetter(id, names);
    };
    connect(m_pdfs, &PdfRun::finished, this, offer, Qt::SingleShotConnection);
    m_pdfs->start(papers, *folder);
}

void FamiliesWorkspace::noteToldByLetter(const PlanEndingId& id, const QStringList& names)
{
    EndToldForm& form = *m_planForms.endTold;
    if (!m_view || formOnShow() != &form || !form.ending() || form.ending()->id != id)
        return; // locked, or gone elsewhere meanwhile: the form is still there to note it
    if (m_tools.prompts.ask(this, LetterWords::areTheyTold(names)) != 1)
        return;
    form.noteTold(names);
}

} // namespace cadair::ui
