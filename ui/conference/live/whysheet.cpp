#include "ui/conference/live/whysheet.h"

#include "core/wording/localwords.h"
#include "core/wording/namesofrules.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

WhySheet::WhySheet(const LiveTools& tools, const LiveState& state, const ChildId& child, QWidget* parent)
    : Sheet(tools, state, parent), m_child(child)
{
    setLook(&verb(), ButtonLook::Plain);
}

void WhySheet::refresh()
{
    fill();
}

void WhySheet::add(const QString& words, bool strong)
{
    if (words.isEmpty())
        return;
    TextLabel* label = addWords(strong);
    label->setText(words);
    label->show();
    m_lines.push_back(label);
}

void WhySheet::fill()
{
    for (QWidget* line : m_lines)
        delete line;
    m_lines.clear();
    const int child = state().indexOf(m_child);
    if (child < 0)
        return;
    const Language language = screenLanguage();
    const Naming naming = livewords::naming(state(), tools().desk);
    const ChildQuorum& quorum = state().quorum[static_cast<size_t>(child)];
    add(quorumWord(quorum.now.outcome, language), true);
    add(sentences(quorum.now.reasons, naming, language).join(u' '));
    add(countedSentence(quorum.now, naming, language));
    if (quorum.now.local)
        add(adoptionSentence(state().open.local, u"quorum.others"_s, language));
    QStringList others;
    QStringList present;
    for (const NotCounted& person : quorum.now.notCounted) {
        const Participant* known = state().file().participant(person.person);
        if (person.code != ReasonCode::NotAPractitioner || !known)
            others << sentence(person, m_child, naming, language);
        else
            present << known->name;
    }
    add(others.join(u'\n'));
    if (!present.isEmpty())
        add(tr("There, but not as practitioners: %1.").arg(present.join(u", "_s)));
    std::vector<QuorumBand> bands; // who counts may change while the answer stays
    for (const QuorumBand& band : quorum.bands) {
        if (!bands.empty() && bands.back().verdict.outcome == band.verdict.outcome)
            bands.back().to = band.to;
        else
            bands.push_back(band);
    }
    if (bands.size() > 1) {
        QStringList lines;
        for (const QuorumBand& band : bands)
            lines << bandText(band, language);
        add(tr("Through the meeting"), true);
        add(lines.join(u'\n'));
    }
    const QuorumRule& rule = state().procedure().quorum;
    QStringList texts;
    for (const RuleId& id : {rule.rule, rule.contactRule, rule.notCountedRule})
        texts << livewords::ruleText(state(), id);
    texts.removeAll(QString());
    texts.removeDuplicates();
    if (!texts.isEmpty())
        add(tr("What the procedure says"), true);
    add(texts.join(u"\n\n"_s));
}

bool WhySheet::take()
{
    Q_EMIT ruleWanted(state().procedure().quorum.rule);
    return false; // it stands here when the person comes back
}

void WhySheet::refreshTexts()
{
    const int child = state().indexOf(m_child);
    setHead(child < 0 ? QString() : tr("Quorum for %1").arg(livewords::child(state(), child)), tr("Judged for each child, from who is in the room now."));
    setNotNow(tr("Close"));
    setVerb(tr("Open in Procedures"));
    setVerbVisible(!state().procedure().quorum.rule.isEmpty());
    fill();
}

} // namespace cadair::ui

#include "moc_whysheet.cpp"
