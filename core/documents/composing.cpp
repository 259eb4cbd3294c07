#include "core/documents/composing.h"

#include "core/documents/recipients.h"
#include "core/rules/representation.h"
#include "core/wording/dates.h"
#include "core/wording/joining.h"
#include "core/wording/keynames.h"
#include "core/wording/names.h"
#include "core/wording/namesofpeople.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

QString termOf(ConferenceType type)
{
    switch (type) {
    case ConferenceType::Initial: return u"initial-conference"_s;
    case ConferenceType::PreBirth: return u"pre-birth-conference"_s;
    case ConferenceType::Review: return u"review-conference"_s;
    case ConferenceType::TransferIn: return u"transfer-in-conference"_s;
    }
    Q_UNREACHABLE();
}

bool unnamed(const Subject& subject)
{
    return subject.child.givenName.trimmed().isEmpty() && subject.child.calledName.trimmed().isEmpty();
}

/// "Baby Mwyaren": a name that stands in a Welsh sentence without a mutation. Twins are numbered.
QString unbornName(const Composing& composing, const Subject& subject)
{
    int position = 0;
    int count = 0;
    for (const Subject& other : composing.from.file.subjects) {
        if (!unnamed(other) || other.child.familyName != subject.child.familyName)
            continue;
        ++count;
        if (other.child.id == subject.child.id)
            position = count;
    }
    const QString family = subject.child.familyName.trimmed();
    const QString name = family.isEmpty() ? composing.word(u"unborn.unnamed") : composing.word(u"unborn.named", family);
    return count > 1 ? composing.word(u"unborn.numbered", name, QString::number(position)) : name;
}

/// The limit that matters most for these children: the earliest of those that this conference starts. One that an earlier
/// conference started is what this one was held by, and nothing to come.
const LimitVerdict* governing(const Composing& composing, const QStringList& ids)
{
    const LimitVerdict* best = nullptr;
    for (const LimitVerdict& limit : composing.from.judgements.limits) {
        const bool ours = !limit.child
                          || std::any_of(composing.children.begin(), composing.children.end(),
                                         [&](const Subject* subject) { return subject->child.id == *limit.child; });
        if (!ours || !limit.due || !ids.contains(limit.id.text()))
            continue;
        if (limit.anchorAt && composing.from.file.conference.date > limit.anchorAt->date())
            continue;
        if (!best || *limit.due < *best->due)
            best = &limit;
    }
    return best;
}

/// "on", "by" or "on, and by": whichever of the two is known, as one sentence.
QString followUp(const Composing& composing, const QString& what, std::optional<QDate> on, const LimitVerdict* limit)
{
    const QString day = on ? longDate(*on, composing.book) : QString();
    const QString due = limit ? longDate(limit->due->date(), composing.book) : QString();
    const auto sentence = [&](const QString& kind, const QString& first, const QString& second = {}) {
        return composing.word(what + kind, first, second);
    };
    if (!day.isEmpty() && !due.isEmpty())
        return sentence(u".on-by"_s, day, due);
    if (!day.isEmpty())
        return sentence(u".on"_s, day);
    return due.isEmpty() ? QString() : sentence(u".by"_s, due);
}

std::optional<QDate> firstCoreGroup(const CaseFile& file)
{
    std::optional<QDate> first;
    for (const CaseEvent& event : file.events)
        if (event.event.text() == u"first-core-group" && (!first || event.date < *first))
            first = event.date;
    return first;
}

} // namespace

QString Composing::word(QStringView key, const QString& first, const QString& second) const
{
    const QString& text = from.templates.word(language, key.toString());
    if (text.contains(u"%2"))
        return text.arg(first, second);
    return text.contains(u"%1") ? text.arg(first) : text;
}

QString Composing::term(const QString& key) const
{
    return capitalised(from.procedure.term(key, language));
}

QString Composing::nameOf(const Subject& subject) const
{
    if (unnamed(subject))
        return unbornName(*this, subject);
    const QString called = subject.child.calledName.trimmed();
    const QString given = subject.child.givenName.trimmed();
    if (family)
        return called.isEmpty() ? given : called;
    return QString((given.isEmpty() ? called : given) + u' ' + subject.child.familyName).trimmed();
}

QString Composing::nameOf(const ChildId& child) const
{
    const Subject* subject = from.file.subject(child);
    return subject ? nameOf(*subject) : QString();
}

QString Composing::namesOf(const std::vector<ChildId>& ids) const
{
    QStringList names;
    for (const Subject* subject : children)
        if (std::find(ids.begin(), ids.end(), subject->child.id) != ids.end())
            names << nameOf(*subject);
    return names.join(u", "_s);
}

QString Composing::whoIs(const Participant& person) const
{
    if (person.capacity == Capacity::Practitioner) {
        QStringList parts;
        if (!person.job.trimmed().isEmpty())
            parts << person.job.trimmed();
        const AgencyKind* kind = person.agency ? from.agencies.find(*person.agency) : nullptr;
        if (!person.agencyName.trimmed().isEmpty())
            parts << person.agencyName.trimmed();
        else if (kind)
            parts << kind->name.in(language);
        return parts.join(u", "_s);
    }
    if (isFamily(person) && person.relation)
        return cadair::nameOf(*person.relation, book);
    return cadair::nameOf(person.capacity, book);
}

QString Composing::bornOf(const Subject& subject) const
{
    if (subject.child.born)
        return word(u"born.on", longDate(*subject.child.born, book));
    if (subject.child.expected)
        return word(u"born.expected", longDate(*subject.child.expected, book));
    return {};
}

QString Composing::conferenceKind() const
{
    return term(termOf(from.file.conference.type));
}

std::vector<Fields> textList(const QStringList& texts)
{
    std::vector<Fields> list;
    for (const QString& text : texts) {
        Fields entry;
        entry.line(u"text"_s, text);
        if (!entry.isEmpty(u"text"_s))
            list.push_back(std::move(entry));
    }
    return list;
}

std::vector<Fields> childrenNamed(const Composing& composing)
{
    std::vector<Fields> list;
    for (const Subject* subject : composing.children) {
        Fields entry;
        entry.about(subject->child.id);
        entry.line(u"name"_s, composing.nameOf(*subject));
        entry.line(u"born"_s, composing.bornOf(*subject));
        list.push_back(std::move(entry));
    }
    return list;
}

std::vector<Fields> followUps(const Composing& composing)
{
    const LimitVerdict* group = governing(composing, {u"first-core-group"_s});
    std::optional<QDate> groupOn = firstCoreGroup(composing.from.file);
    if (!groupOn && group)
        groupOn = group->measured;
    const LimitVerdict* review = governing(composing, {u"first-review"_s, u"later-review"_s, u"early-review"_s});
    std::optional<QDate> reviewOn = review ? review->measured : std::nullopt;
    if (!reviewOn && review)
        reviewOn = review->booked;
    return textList({followUp(composing, u"core-group"_s, groupOn, group),
                     followUp(composing, u"review"_s, reviewOn, review)});
}

std::vector<Fields> socialWorkers(const Composing& composing)
{
    const CaseFile& file = composing.from.file;
    const auto knows = [&](const Participant& person) {
        return std::any_of(composing.children.begin(), composing.children.end(), [&](const Subject* subject) {
            return bringsContact(file, person, subject->child.id);
        });
    };
    std::vector<const Participant*> named;
    std::vector<const Participant*> others;
    for (const Participant& person : file.participants) {
        if (person.capacity != Capacity::Practitioner || agencyOf(file, person) != composing.from.procedure.quorum.lead)
            continue;
        const bool socialWorker = roleOf(file, person) == RoleWord::SocialWorker;
        if (socialWorker && knows(person))
            named.push_back(&person);
        else if (socialWorker || (!person.role && knows(person)))
            others.push_back(&person);
    }
    if (named.empty() && !others.empty())
        named.push_back(others.front());
    std::vector<Fields> list;
    for (const Participant* person : named) {
        Fields entry;
        entry.line(u"name"_s, person->name);
        list.push_back(std::move(entry));
    }
    return list;
}

QString outcomeSentence(const Composing& composing, const Subject& subject, const Decision& decision)
{
    const auto& outcomes = composing.from.procedure.outcomes;
    const ConferenceType type = composing.from.file.conference.type;
    const auto found = std::find_if(outcomes.begin(), outcomes.end(), [&](const OutcomeChoice& choice) {
        return choice.outcome == decision.outcome && choice.conferences.contains(type);
    });
    if (found == outcomes.end())
        return {};
    QString sentence = composing.local(found->inLetter);
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence.replace(u"{child}"_s, composing.nameOf(subject));
}

QString categoriesOf(const Composing& composing, const Decision& decision)
{
    QStringList names;
    for (const CategoryKey& category : decision.categories)
        names << nameOfCategory(category, composing.book);
    return names.join(u", "_s);
}

} // namespace cadair
