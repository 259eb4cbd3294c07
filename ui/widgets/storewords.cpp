#include "ui/widgets/storewords.h"

#include <QCoreApplication>

namespace cadair::ui {

namespace {

/// Lets lupdate file the sentences under one context.
struct StoreWords {
    Q_DECLARE_TR_FUNCTIONS(StoreWords)
};

} // namespace

QString storeSentence(StoreFailure failure)
{
    switch (failure) {
    case StoreFailure::DiskFull:
        return StoreWords::tr("There is no room left on the disk, so this was not kept. Everything before it is safe. "
                              "Make room and do it again.");
    case StoreFailure::ReadOnly:
        return StoreWords::tr("The casebook can only be read here, so this was not kept. What was there is safe. "
                              "Open it from a place that can be written to.");
    case StoreFailure::Damaged:
    case StoreFailure::Truncated:
    case StoreFailure::NotACasebook:
        return StoreWords::tr("Part of this casebook can't be read. Nothing was changed. Open the newest backup.");
    case StoreFailure::OutOfMemory:
        return StoreWords::tr("The computer has too little memory free for this. Nothing was changed. Close other "
                              "programs and do it again.");
    case StoreFailure::Constraint:
        return StoreWords::tr("The casebook did not take this, and nothing of it was kept. What was there is safe. "
                              "Look at what was entered and do it again.");
    case StoreFailure::WrongPassphrase:
    case StoreFailure::NewerVersion:
    case StoreFailure::OpenElsewhere:
    case StoreFailure::NetworkFileSystem:
    case StoreFailure::SymbolicLink:
    case StoreFailure::NotPrivate:
    case StoreFailure::AlreadyExists:
    case StoreFailure::NoSuchFile:
    case StoreFailure::PassphraseNotUsable:
    case StoreFailure::Io:
        break;
    }
    return StoreWords::tr("The casebook could not be written to just now, so this was not kept. Everything before it is "
                          "safe. Do it again; if it happens again, lock and unlock.");
}

Message storeMessage(StoreFailure failure)
{
    return {.tone = Tone::Stopped, .text = [failure] { return storeSentence(failure); }};
}

} // namespace cadair::ui
