#include "core/documents/document.h"

namespace cadair::documents {

using namespace Qt::StringLiterals;

DocumentKey invitation()
{
    return *DocumentKey::parse(u"invitation"_s);
}

DocumentKey decisionLetter()
{
    return *DocumentKey::parse(u"decision-letter"_s);
}

DocumentKey minutes()
{
    return *DocumentKey::parse(u"minutes"_s);
}

} // namespace cadair::documents
