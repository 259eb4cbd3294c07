#include "app/storelines.h"

#include <QFileInfo>

namespace cadair {
using namespace Qt::StringLiterals;

QString lineFor(const StoreError& error)
{
    switch (error.kind) {
    case StoreFailure::WrongPassphrase:
        return u"That passphrase does not open this casebook. Passphrases know capital letters and spaces. Nothing was changed."_s;
    case StoreFailure::NotACasebook:
        return u"This file is not a casebook. It was left as it is. Name a file that Cadair made (*.cadair)."_s;
    case StoreFailure::Damaged:
        return u"Part of this casebook can't be read. It was left as it is. Open the newest backup."_s;
    case StoreFailure::Truncated:
        return u"This casebook is cut off: some of the file is missing. It was left as it is. Open the newest backup."_s;
    case StoreFailure::NewerVersion:
        return error.needs.isEmpty()
                   ? u"This casebook needs a newer Cadair. Nothing in it was changed. Update Cadair, or choose another file."_s
                   : u"This casebook needs Cadair %1 or newer. Nothing in it was changed. Update Cadair, or choose another file."_s
                         .arg(error.needs);
    case StoreFailure::OpenElsewhere:
        return error.since ? u"This casebook is open on %1 since %2. Close it there and try again."_s.arg(
                                 error.who, error.since->toString(u"HH:mm"_s))
                           : u"This casebook is open in another window or program. Close it there and try again."_s;
    case StoreFailure::NetworkFileSystem:
        return u"This file lies on a network drive, where two people could open it at once. Copy it to this computer and open it there."_s;
    case StoreFailure::SymbolicLink:
        return u"This is a link to a file, not the file. Nothing was opened. Name the casebook itself."_s;
    case StoreFailure::NotPrivate:
        return u"Other people can read this file or it belongs to somebody else. Nothing was opened. Make it your own and private (mode 600)."_s;
    case StoreFailure::DiskFull:
        return u"There is no room left on the disk. What was there is safe. Make room and try again."_s;
    case StoreFailure::ReadOnly:
        return u"This file or its place cannot be written to. Nothing was changed. Copy it to a place of your own."_s;
    case StoreFailure::AlreadyExists:
        return u"There is a file of that name already. It was left as it is. Choose another name."_s;
    case StoreFailure::NoSuchFile:
        return u"There is no such file. Check the name and where it lies."_s;
    case StoreFailure::PassphraseNotUsable:
        return u"A casebook needs a passphrase. No file was made or opened."_s;
    case StoreFailure::OutOfMemory:
        return u"The computer has too little memory free (256 MiB are needed). Nothing was changed. Close other programs and try again."_s;
    case StoreFailure::Constraint:
    case StoreFailure::Io:
        break;
    }
    return u"The system did not let the file be read or written. What was there is safe. Details: %1"_s.arg(error.detail);
}

} // namespace cadair
