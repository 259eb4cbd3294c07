#include "core/wording/localwords.h"

#include "core/procedure/local.h"
#include "core/wording/dates.h"
#include "core/wording/keynames.h"
#include "core/wording/names.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

struct Recipient {
    const char16_t* word;
    const char* name;
};

constexpr Recipient recipients[] = {
    {u"parents", QT_TRANSLATE_NOOP("Phrasebook", "Parents")},
    {u"carers", QT_TRANSLATE_NOOP("Phrasebook", "Carers")},
    {u"relatives", QT_TRANSLATE_NOOP("Phrasebook", "Relatives")},
    {u"children", QT_TRANSLATE_NOOP("Phrasebook", "Children")},
    {u"practitioners", QT_TRANSLATE_NOOP("Phrasebook", "Practitioners")},
    {u"guardians", QT_TRANSLATE_NOOP("Phrasebook", "Children's guardians")},
    {u"foster-carers", QT_TRANSLATE_NOOP("Phrasebook", "Foster carers")},
    {u"supporters", QT_TRANSLATE_NOOP("Phrasebook", "Supporters")},
    {u"advocates", QT_TRANSLATE_NOOP("Phrasebook", "Advocates")},
    {u"legal-representatives", QT_TRANSLATE_NOOP("Phrasebook", "Legal representatives")},
    {u"interpreters", QT_TRANSLATE_NOOP("Phrasebook", "Interpreters")},
    {u"observers", QT_TRANSLATE_NOOP("Phrasebook", "Observers")},
    {u"excluded-part", QT_TRANSLATE_NOOP("Phrasebook", "Excluded for a part")},
    {u"excluded-whole", QT_TRANSLATE_NOOP("Phrasebook", "Excluded for the whole")},
    {u"invited-absent", QT_TRANSLATE_NOOP("Phrasebook", "Invited and not there")},
    {u"initial-invitees", QT_TRANSLATE_NOOP("Phrasebook", "Invited when the plan was made")},
    {u"chair", QT_TRANSLATE_NOOP("Phrasebook", "Chair")},
    {u"core-group", QT_TRANSLATE_NOOP("Phrasebook", "Core group")},
    {u"social-care-manager", QT_TRANSLATE_NOOP("Phrasebook", "Manager in children's social care")},
    {u"receiving-authority", QT_TRANSLATE_NOOP("Phrasebook", "Receiving authority")},
    {u"originating-authority", QT_TRANSLATE_NOOP("Phrasebook", "Originating authority")},
    {u"exploitation-group", QT_TRANSLATE_NOOP("Phrasebook", "Exploitation group")},
    {u"adult-services", QT_TRANSLATE_NOOP("Phrasebook", "Adult services")},
    {u"police", QT_TRANSLATE_NOOP("Phrasebook", "Police")},
    {u"custodian", QT_TRANSLATE_NOOP("Phrasebook", "Keeper of the list")},
};

QString readingOf(const QString& value, const Phrasebook& book)
{
    return value == wordOf(PeriodUnit::WorkingDays)
               ? book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Read as working days"))
               : book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Read as calendar days"));
}

QString aboutOf(const Gap& gap, const Phrasebook& book)
{
    return gap.document ? nameOfDocument(*gap.document, book) : nameOfLimit(*gap.limit, book);
}

} // namespace

QString gapTitle(const Gap& gap, const Phrasebook& book)
{
    switch (gap.kind) {
    case GapKind::Groups: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Quorum: further groups beside social care"));
    case GapKind::Age: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Age from which a child is asked to come"));
    case GapKind::Yes: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Chair's word where the conference cannot agree"));
    case GapKind::Period: return aboutOf(gap, book);
    case GapKind::Reading: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "What “days” means: %1"), {aboutOf(gap, book)});
    case GapKind::Copy: return nameOfRecipient(gap.recipient, book);
    }
    Q_UNREACHABLE();
}

QString gapAnchor(const Gap& gap, const Phrasebook& book)
{
    if (gap.kind != GapKind::Period || !gap.anchor)
        return {};
    const QStringList values{anchorPhrase(*gap.anchor, book)};
    return gap.direction == PeriodDirection::AtLeastBefore ? book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "before %1"), values)
                                                           : book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "after %1"), values);
}

QString gapStated(const Gap& gap, const Phrasebook& book)
{
    if (gap.stated.isEmpty())
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Not stated"));
    QStringList values;
    for (const QString& value : gap.stated) {
        const auto period = periodOfSetting(value);
        values << (period ? periodText(*period, book) : localValue(gap, value, book));
    }
    const QString all = values.join(u" · "_s);
    return gap.open && gap.kind == GapKind::Period
               ? book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "In part: %1"), {all})
               : all;
}

QString localValue(const Gap& gap, const QString& value, const Phrasebook& book)
{
    bool read = false;
    const int number = value.toInt(&read);
    switch (gap.kind) {
    case GapKind::Groups:
        return read ? book.counted(QT_TRANSLATE_N_NOOP("Phrasebook", "%n further group(s)"), number) : value;
    case GapKind::Age: return read ? book.counted(QT_TRANSLATE_N_NOOP("Phrasebook", "From the age of %n"), number) : value;
    case GapKind::Period:
        if (const auto period = periodOfSetting(value))
            return periodText(*period, book);
        return value;
    case GapKind::Reading: return readingOf(value, book);
    case GapKind::Copy:
        if (const auto copy = fromWord<CopyKind>(value))
            return nameOf(*copy, book);
        return value;
    case GapKind::Yes: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "The chair settles it"));
    }
    Q_UNREACHABLE();
}

QString nameOfUnit(PeriodUnit unit, const Phrasebook& book)
{
    switch (unit) {
    case PeriodUnit::Hours: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Hours"));
    case PeriodUnit::Days: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Calendar days"));
    case PeriodUnit::WorkingDays: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Working days"));
    case PeriodUnit::Weeks: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Weeks"));
    case PeriodUnit::Months: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Months"));
    }
    Q_UNREACHABLE();
}

QString nameOfRecipient(const QString& word, const Phrasebook& book)
{
    const auto* found = std::find_if(std::begin(recipients), std::end(recipients),
                                     [&](const Recipient& each) { return word == QStringView(each.word); });
    return found == std::end(recipients) ? word : book.phrase(found->name);
}

QString adoptionSentence(const LocalSettings& local, const QString& key, const Phrasebook& book)
{
    const auto found = local.adopted.find(key);
    return found == local.adopted.end() ? QString() : adoptionSentence(found->second, book);
}

QString adoptionSentence(const Adoption& adoption, const Phrasebook& book)
{
    return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Local: adopted by %1 on %2. %3"),
                       {adoption.by, longDate(adoption.on, book), adoption.why});
}

QString localWord(const Phrasebook& book)
{
    return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Local"));
}

} // namespace cadair
