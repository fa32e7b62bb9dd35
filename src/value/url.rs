//! Checks URLs, as far as the text alone shows whether a server can be reached.

/// Returns whether a text is a URL that a bank's server could call: `https`, or no scheme at all, and a host name.
///
/// No request is sent to find out whether the host exists. A name or a password before the host is refused, because
/// it would appear in logs.
#[must_use]
pub fn is_callable(text: &str) -> bool {
    let text = text.trim();
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return false;
    }
    let (scheme, rest) = text.split_once("://").unwrap_or((HTTPS, text));
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = authority.split_once(':').unwrap_or((authority, DEFAULT_PORT));
    scheme.eq_ignore_ascii_case(HTTPS) && is_host(host) && port.parse::<u16>().is_ok_and(|port| port > 0)
}

const HTTPS: &str = "https";
const DEFAULT_PORT: &str = "443";

/// Returns whether a text is a domain name of two labels or more: a host in a private network cannot be called.
fn is_host(host: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let last = host.rsplit('.').next().unwrap_or_default();
    host.contains('.') && host.split('.').all(is_label) && !last.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::is_callable;

    #[test]
    fn callable_urls() {
        for (address, expected) in [
            ("https://www.callbackurl.com", true),
            ("someurl.com", true),
            ("https://my-bank.example.com", true),
            ("HTTPS://example.com:8443/done?person=1#x", true),
            ("example.com/a:b@c", true),
            ("https://example.com?x=https://other", true),
            ("http://example.com", false),
            ("ftp://example.com", false),
            ("javascript:alert(1)", false),
            ("//example.com", false),
            ("https://", false),
            ("https:///path", false),
            ("https://user:secret@example.com", false),
            ("https://localhost", false),
            ("https://192.168.0.1", false),
            ("https://[::1]", false),
            ("https://example..com", false),
            ("https://-example.com", false),
            ("https://example-.com", false),
            ("https://my_bank.example.com", false),
            ("https://example.com:0", false),
            ("https://example.com:65536", false),
            ("https://exämple.com", false),
            ("https://example.com/a b", false),
            ("https://example.com\nhost", false),
            ("", false),
            (".", false),
        ] {
            assert_eq!(is_callable(address), expected, "{address}");
        }
    }
}
