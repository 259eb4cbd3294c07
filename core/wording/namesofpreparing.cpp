#include "core/wording/namesofpreparing.h"

#include "core/wording/namedwords.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

const char* sourceOf(MeetingMode value)
{
    switch (value) {
    case MeetingMode::Room: return QT_TRANSLATE_NOOP("Phrasebook", "In the room");
    case MeetingMode::Video: return QT_TRANSLATE_NOOP("Phrasebook", "By video");
    case MeetingMode::Both: return QT_TRANSLATE_NOOP("Phrasebook", "In the room and by video");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(ExclusionSettled value)
{
    switch (value) {
    case ExclusionSettled::None: return QT_TRANSLATE_NOOP("Phrasebook", "Not kept out");
    case ExclusionSettled::Part: return QT_TRANSLATE_NOOP("Phrasebook", "Kept out of a part");
    case ExclusionSettled::Whole: return QT_TRANSLATE_NOOP("Phrasebook", "Kept out of the whole");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(ExclusionOwed value)
{
    switch (value) {
    case ExclusionOwed::Ground: return QT_TRANSLATE_NOOP("Phrasebook", "the ground");
    case ExclusionOwed::Evidence: return QT_TRANSLATE_NOOP("Phrasebook", "the evidence");
    case ExclusionOwed::Decision: return QT_TRANSLATE_NOOP("Phrasebook", "the chair’s decision");
    case ExclusionOwed::Times: return QT_TRANSLATE_NOOP("Phrasebook", "from when to when");
    case ExclusionOwed::Record: return QT_TRANSLATE_NOOP("Phrasebook", "which record they get");
    case ExclusionOwed::ExtentReason: return QT_TRANSLATE_NOOP("Phrasebook", "why a part is not enough");
    case ExclusionOwed::Letter: return QT_TRANSLATE_NOOP("Phrasebook", "the notice letter");
    case ExclusionOwed::Report: return QT_TRANSLATE_NOOP("Phrasebook", "the social work report for them");
    case ExclusionOwed::Views: return QT_TRANSLATE_NOOP("Phrasebook", "their views");
    case ExclusionOwed::Presenter: return QT_TRANSLATE_NOOP("Phrasebook", "who puts their views");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(Notice value)
{
    switch (value) {
    case Notice::Met: return QT_TRANSLATE_NOOP("Phrasebook", "Asked in time");
    case Notice::Late: return QT_TRANSLATE_NOOP("Phrasebook", "Asked late");
    case Notice::NotApplicable: return "";
    }
    Q_UNREACHABLE();
}

const char* sourceOf(ContributionKind value)
{
    switch (value) {
    case ContributionKind::Letter: return QT_TRANSLATE_NOOP("Phrasebook", "A letter");
    case ContributionKind::Drawing: return QT_TRANSLATE_NOOP("Phrasebook", "A drawing");
    case ContributionKind::Recording: return QT_TRANSLATE_NOOP("Phrasebook", "A recording");
    case ContributionKind::Advocate: return QT_TRANSLATE_NOOP("Phrasebook", "Through an advocate");
    case ContributionKind::SpokenFor: return QT_TRANSLATE_NOOP("Phrasebook", "Somebody speaks for them");
    case ContributionKind::Other: return QT_TRANSLATE_NOOP("Phrasebook", "Something else");
    }
    Q_UNREACHABLE();
}

const char* sourceOf(ChildComes value)
{
    switch (value) {
    case ChildComes::Whole: return QT_TRANSLATE_NOOP("Phrasebook", "Comes to all of it");
    case ChildComes::Part: return QT_TRANSLATE_NOOP("Phrasebook", "Comes to a part");
    case ChildComes::No: return QT_TRANSLATE_NOOP("Phrasebook", "Does not come");
    }
    Q_UNREACHABLE();
}

constexpr NamedWord ways[] = {
    {u"advocate", QT_TRANSLATE_NOOP("Phrasebook", "Through an advocate")},
    {u"own-words", QT_TRANSLATE_NOOP("Phrasebook", "In their own words, noted by somebody")},
    {u"written", QT_TRANSLATE_NOOP("Phrasebook", "In writing")},
    {u"e-mail", QT_TRANSLATE_NOOP("Phrasebook", "By e-mail")},
    {u"text", QT_TRANSLATE_NOOP("Phrasebook", "By text message")},
    {u"recorded", QT_TRANSLATE_NOOP("Phrasebook", "Recorded")},
    {u"spoken-for", QT_TRANSLATE_NOOP("Phrasebook", "Somebody speaks for them")},
};

constexpr NamedWord qualities[] = {
    {u"experience", QT_TRANSLATE_NOOP("Phrasebook", "Has the experience the procedure asks for")},
    {u"authority", QT_TRANSLATE_NOOP("Phrasebook", "Has the authority to hold agencies to their part")},
    {u"challenge", QT_TRANSLATE_NOOP("Phrasebook", "Can challenge what is said")},
    {u"social-work", QT_TRANSLATE_NOOP("Phrasebook", "Is a social worker")},
    {u"training", QT_TRANSLATE_NOOP("Phrasebook", "Has been trained for it")},
    {u"reviewing-officer", QT_TRANSLATE_NOOP("Phrasebook", "Is an independent reviewing officer")},
    {u"social-services", QT_TRANSLATE_NOOP("Phrasebook", "Is of social services")},
};

constexpr NamedWord met[] = {
    {u"family", QT_TRANSLATE_NOOP("Phrasebook", "The family")},
    {u"child", QT_TRANSLATE_NOOP("Phrasebook", "The child")},
    {u"social-worker", QT_TRANSLATE_NOOP("Phrasebook", "The social worker")},
};

constexpr NamedWord recordingReasons[] = {
    {u"verbatim", QT_TRANSLATE_NOOP("Phrasebook", "They want every word")},
    {u"difficulty", QT_TRANSLATE_NOOP("Phrasebook", "They find it hard to follow or to remember")},
    {u"court", QT_TRANSLATE_NOOP("Phrasebook", "They want it for a court")},
    {u"broadcast", QT_TRANSLATE_NOOP("Phrasebook", "They want to publish it")},
};

constexpr NamedWord deciders[] = {
    {u"chair", QT_TRANSLATE_NOOP("Phrasebook", "The chair")},
    {u"core-group-chair", QT_TRANSLATE_NOOP("Phrasebook", "The chair of the core group")},
    {u"lead-social-worker", QT_TRANSLATE_NOOP("Phrasebook", "The lead social worker")},
};

template <size_t N>
QStringList wordsOfAll(const NamedWord (&names)[N])
{
    QStringList all;
    for (const NamedWord& each : names)
        all << QStringView(each.word).toString();
    return all;
}

} // namespace

QString nameOf(MeetingMode value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(ExclusionSettled value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(ExclusionOwed value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(Notice value, const Phrasebook& book)
{
    return value == Notice::NotApplicable ? QString() : book.phrase(sourceOf(value));
}

QString nameOf(ContributionKind value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOf(ChildComes value, const Phrasebook& book)
{
    return book.phrase(sourceOf(value));
}

QString nameOfHearing(const QString& word, const Phrasebook& book)
{
    return nameIn(ways, word, book);
}

QString nameOfQuality(const QString& word, const Phrasebook& book)
{
    return nameIn(qualities, word, book);
}

QString nameOfMet(const QString& word, const Phrasebook& book)
{
    return nameIn(met, word, book);
}

QString nameOfRecordingReason(const QString& word, const Phrasebook& book)
{
    return nameIn(recordingReasons, word, book);
}

QString nameOfDecider(const QString& word, const Phrasebook& book)
{
    return nameIn(deciders, word, book);
}

const QStringList& wordsOfHearing()
{
    static const QStringList all = wordsOfAll(ways);
    return all;
}

const QStringList& wordsOfRecordingReasons()
{
    static const QStringList all = wordsOfAll(recordingReasons);
    return all;
}

const QStringList& wordsOfDeciders()
{
    static const QStringList all = wordsOfAll(deciders);
    return all;
}

} // namespace cadair
