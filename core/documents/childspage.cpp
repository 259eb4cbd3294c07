#include "core/documents/composing.h"
#include "core/documents/kinds.h"

#include "core/rules/copychoice.h"
#include "core/rules/representation.h"
#include "core/wording/dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What was decided, told to the child it is about. Why, what the conference recommends and what others are to do are other
// people's private matters as well: in their place stand words for the category, and the child's own.

namespace cadair {

namespace {

/// The template's own word for something; empty where this age is told it in the procedure's words.
QString wordForAge(const Composing& composing, const QString& key)
{
    const auto& words = composing.from.templates.words(composing.language);
    const auto found = words.find(childsTemplate(composing.from, composing.reader, composing.request.dated) + u'.' + key);
    return found == words.end() ? QString() : found->second;
}

QStringList worries(const Composing& composing, const Decision& decision)
{
    QStringList sentences;
    for (const CategoryKey& category : decision.categories)
        sentences << wordForAge(composing, u"category."_s + category.text());
    sentences.removeAll(QString());
    return sentences;
}

/// What the child said or had said for it, unless it is kept from this child.
QStringList ownWords(const Composing& composing, const ChildId& child)
{
    QStringList texts;
    for (const Note& note : composing.from.record.notes)
        if (note.kind == NoteKind::ChildsWords && note.child == child && !note.confidential
            && isYes(mayHaveInLetters(note, composing.reader, composing.from.record)))
            texts << note.text.split(u'\n', Qt::SkipEmptyParts);
    return texts;
}

Fields partOf(const Composing& composing, const Subject& subject)
{
    const Decision* decision = composing.from.record.decisionFor(subject.child.id);
    Fields part;
    part.about(subject.child.id);
    part.line(u"name"_s, composing.nameOf(subject));
    QString outcome = decision ? wordForAge(composing, u"outcome."_s + wordOf(decision->outcome)) : QString();
    if (outcome.isEmpty() && decision)
        outcome = outcomeSentence(composing, subject, *decision);
    part.line(u"outcome"_s, outcome);
    part.line(u"category"_s, decision ? categoriesOf(composing, *decision) : QString());
    part.list(u"worries"_s, decision ? textList(worries(composing, *decision)) : std::vector<Fields>());
    part.list(u"own-words"_s, textList(ownWords(composing, subject.child.id)));
    const auto plan = composing.from.record.dossier.plans.find(subject.child.id);
    const bool seen = plan != composing.from.record.dossier.plans.end() && plan->second.visitDays;
    part.line(u"seen"_s, seen ? composing.word(u"childs-page.seen", QString::number(*plan->second.visitDays)) : QString());
    return part;
}

} // namespace

Fields childsPageFields(const Composing& composing)
{
    Fields fields;
    std::vector<Fields> parts;
    bool plan = false;
    for (const Subject* subject : composing.children) {
        parts.push_back(partOf(composing, *subject));
        plan = plan || keepsPlan(composing.from.record.decisionFor(subject->child.id));
    }
    const std::optional<QDate>& held = composing.from.file.conference.date;
    fields.list(u"children"_s, std::move(parts));
    fields.line(u"held"_s, held ? longDate(*held, composing.book) : QString());
    fields.on(u"attended"_s, cameAtAll(composing.reader));
    fields.on(u"plan"_s, plan);
    fields.on(u"plan-page"_s, documents::isPlan(composing.request.document));
    fields.list(u"core-group"_s, plan ? coreGroupMembers(composing) : std::vector<Fields>());
    fields.list(u"social-workers"_s, socialWorkers(composing));
    fields.list(u"next"_s, plan ? followUps(composing) : std::vector<Fields>());
    fields.paragraphs(u"complaint"_s, composing.local(composing.from.procedure.complaint));
    return fields;
}

QString childsTemplate(const DocumentSources& from, const Participant& reader, QDate on)
{
    const Subject* subject = reader.child ? from.file.subject(*reader.child) : nullptr;
    std::optional<int> years;
    if (subject && subject->child.born && *subject->child.born <= on) {
        const QDate born = *subject->child.born;
        years = on.year() - born.year() - (on < born.addYears(on.year() - born.year()) ? 1 : 0);
    }
    return from.templates.childsPage(years);
}

} // namespace cadair
