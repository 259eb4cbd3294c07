#include "core/base/key.h"

#include <algorithm>

namespace cadair {

bool isKeyText(QStringView text)
{
    if (text.isEmpty() || text.size() > 80)
        return false;
    const auto isLetterOrDigit = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    };
    if (!isLetterOrDigit(text.front()) || !isLetterOrDigit(text.back()))
        return false;
    return std::all_of(text.begin(), text.end(),
                       [&](QChar c) { return isLetterOrDigit(c) || c == u'-' || c == u'.'; });
}

} // namespace cadair
