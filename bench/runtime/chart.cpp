// SPDX-License-Identifier: MIT
//
//   bench_chart TABLE.csv CHART.svg
//
// Draws what bench_table --csv wrote: a bar for each contender of each task, as long as the logarithm of its
// time over the hand-written code's; a line stands where the two are equal.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

namespace {

struct row {
  std::string task, contender;
  double ratio;
};

// The fields of a line; a quoted field may contain commas.
std::vector<std::string> fields(const std::string& line) {
  std::vector<std::string> all(1);
  bool quoted = false;
  for (char c : line)
    if (c == '"')
      quoted = !quoted;
    else if (c == ',' && !quoted)
      all.emplace_back();
    else
      all.back() += c;
  return all;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return EXIT_FAILURE;
  std::ifstream csv(argv[1]);
  std::vector<row> rows;
  std::string line, title;
  double most = 2;
  int tasks = 0;
  std::getline(csv, line);
  while (std::getline(csv, line)) {
    const std::vector<std::string> f = fields(line);
    if (f.size() != 7) return EXIT_FAILURE;
    title = f[0] + ' ' + f[1];
    if (f[4] == "hand") {
      ++tasks;
      continue;
    }
    rows.push_back({f[2] + ": " + f[3], f[4], std::atof(f[6].c_str())});
    most = std::max(most, rows.back().ratio);
  }

  constexpr int left = 190, right = 70, bar = 15, gap = 26, top = 64, span = 520;
  static constexpr double least = 0.5;
  const double scale = span / std::log(most / least);
  const auto at = [scale](double ratio) { return left + scale * std::log(std::max(ratio, least) / least); };
  const int height = top + bar * static_cast<int>(rows.size()) + gap * tasks + 10;
  std::FILE* const svg = std::fopen(argv[2], "w");
  if (svg == nullptr) return EXIT_FAILURE;
  std::fprintf(
      svg,
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" "
      "font-size=\"11\">\n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>\n"
      "<text x=\"10\" y=\"20\" font-size=\"14\">Time relative to hand-written code (%s)</text>\n",
      left + span + right, height, title.c_str());
  for (double mark : {0.5, 1.0, 2.0, 5.0, 10.0, 100.0, 1000.0}) {
    if (mark > most) continue;
    std::fprintf(svg,
                 "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%g</text>\n<line x1=\"%.1f\" x2=\"%.1f\" "
                 "y1=\"%d\" y2=\"%d\" stroke=\"%s\"/>\n",
                 at(mark), top - 22, mark, at(mark), at(mark), top - 16, height - 8,
                 mark == 1.0 ? "black" : "#ddd");
  }
  int y = top - gap;
  std::string task;
  for (const row& r : rows) {
    if (r.task != task) {
      task = r.task;
      y += gap;
      std::fprintf(svg, "<text x=\"10\" y=\"%d\" font-weight=\"bold\">%s</text>\n", y - 4, task.c_str());
    }
    const bool ours = r.contender.rfind("library", 0) == 0;
    const double from = std::min(at(1), at(r.ratio)), until = std::max(at(1), at(r.ratio));
    std::fprintf(svg,
                 "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n<rect x=\"%.1f\" y=\"%d\" "
                 "width=\"%.1f\" height=\"%d\" fill=\"%s\"/>\n<text x=\"%.1f\" y=\"%d\">%.2f</text>\n",
                 left - 6, y + 11, r.contender.c_str(), from, y + 1, std::max(1.0, until - from), bar - 3,
                 ours ? "#2a6fb0" : "#c8b08a", until + 4, y + 11, r.ratio);
    y += bar;
  }
  std::fprintf(svg, "</svg>\n");
  return std::fclose(svg) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
