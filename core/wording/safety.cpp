#include "core/wording/safety.h"

#include "core/wording/dates.h"

namespace cadair {

namespace {

/// What somebody typed, as a sentence of its own.
QString asSentence(const QString& typed)
{
    const QString words = typed.trimmed();
    const bool ended = words.isEmpty() || words.endsWith(u'.') || words.endsWith(u'!') || words.endsWith(u'?');
    return ended ? words : words + u'.';
}

} // namespace

QString nameOf(WarningKind value, const Phrasebook& book)
{
    switch (value) {
    case WarningKind::MustNotMeet: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Must not meet"));
    case WarningKind::Bail: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Bail"));
    case WarningKind::CourtOrder: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Court order"));
    case WarningKind::SafetyOfVisitors: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Safety of visitors"));
    case WarningKind::Other: return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Warning"));
    }
    Q_UNREACHABLE();
}

QString withheldSentence(const WithheldAddress& withheld, const Phrasebook& book)
{
    const QStringList names{withheld.ownerName, withheld.fromName};
    if (withheld.schoolToo)
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "The address of %1, and the school, must not be given to %2."), names);
    return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "The address of %1 must not be given to %2."), names);
}

QString withheldWithReason(const WithheldAddress& withheld, const Phrasebook& book)
{
    const QString since = book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Since %1."), {longDate(withheld.since, book)});
    return withheldSentence(withheld, book) + u' ' + asSentence(withheld.why) + u' ' + since;
}

QStringList withheldAbout(const Participant& person, const std::vector<WithheldAddress>& withheld, QDate on, const Phrasebook& book)
{
    QStringList sentences;
    for (const WithheldAddress& one : withheld) {
        const bool owns = (person.person && one.isOf(*person.person)) || (person.child && one.isOf(*person.child));
        if (one.holdsOn(on) && (owns || person.person == one.from))
            sentences << withheldSentence(one, book);
    }
    return sentences;
}

QString warningSentence(const FamilyWarning& warning, const Phrasebook& book)
{
    const QString since = book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Since %1."), {longDate(warning.since, book)});
    //: a kind of warning, and what it says
    const QString said = book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "%1: %2"), {nameOf(warning.kind, book), asSentence(warning.text)});
    return said + u' ' + since;
}

} // namespace cadair
