#pragma once

#include "core/casework/record.h"
#include "core/store/casebook.h"

#include <QTemporaryDir>
#include <QTimeZone>

/// Made-up people and a folder of their own for the store's tests.
namespace samples {

using namespace cadair;

/// A key derivation that takes no time: production always uses kdfVersion1.
inline constexpr KdfCost quick{1, 8192};

/// A folder with room for casebooks and for what the computer remembers of them.
struct Desk {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 3, 9), QTime(9, 30), QTimeZone("Europe/London"))};
    QString passphrase = QStringLiteral("pedwar gair ar hap");

    QString path(const QString& name = QStringLiteral("unit.cadair")) const { return folder.filePath(name); }
    CasebookOptions options() const { return {.cost = quick, .stateFolder = folder.filePath(QStringLiteral("state"))}; }
    Casebook create(const QString& name = QStringLiteral("unit.cadair")) const;
    Casebook open(const QString& name = QStringLiteral("unit.cadair")) const;
};

/// A family with two children and an unborn one, its mother and a grandfather, and three practitioners.
struct People {
    Family family;
    Child sian;
    Child osian;
    Child unborn;
    Person mother;
    Person grandfather;
    Person chair;
    Person socialWorker;
    Person nurse;
    FamilyMember motherOf;
    FamilyMember grandfatherOf;
};
People people();
void save(Casebook& casebook, const People& people);

/// A conference about them in which every field of every value is filled at least once.
CaseFile fullCaseFile(const People& people);
/// Everything written down about it, likewise.
ConferenceRecord fullRecord(const People& people, const CaseFile& file);
void save(Casebook& casebook, const ConferenceRecord& record, const ConferenceId& conference);

/// The kind of StoreError that `work` throws; fails the test by an empty answer where it throws none.
template <typename Work>
std::optional<StoreError> failureOf(Work&& work)
{
    try {
        work();
    } catch (const StoreError& error) {
        return error;
    }
    return std::nullopt;
}

template <typename KeyType>
KeyType key(const char16_t* text)
{
    return *KeyType::parse(QString::fromUtf16(text));
}

} // namespace samples
