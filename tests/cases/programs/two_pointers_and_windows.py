# Interview favourites on lists: two sum, windows, intervals, products, rotations, searching.
from collections import Counter, defaultdict, deque


def two_sum(nums, target):
    seen = {}
    for i, n in enumerate(nums):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i


def max_window(nums, k):
    window, out = deque(), []
    for i, n in enumerate(nums):
        while window and nums[window[-1]] <= n:
            window.pop()
        window.append(i)
        if window[0] <= i - k:
            window.popleft()
        if i >= k - 1:
            out.append(nums[window[0]])
    return out


def merge(intervals):
    out = []
    for start, end in sorted(intervals):
        if out and start <= out[-1][1]:
            out[-1][1] = max(out[-1][1], end)
        else:
            out.append([start, end])
    return out


def products(nums):
    out, p = [1] * len(nums), 1
    for i in range(len(nums)):
        out[i] *= p
        p *= nums[i]
    p = 1
    for i in range(len(nums) - 1, -1, -1):
        out[i] *= p
        p *= nums[i]
    return out


def longest_unique(s):
    last, start, best = {}, 0, 0
    for i, c in enumerate(s):
        if last.get(c, -1) >= start:
            start = last[c] + 1
        last[c] = i
        best = max(best, i - start + 1)
    return best


def search(nums, target):
    low, high = 0, len(nums) - 1
    while low <= high:
        mid = (low + high) // 2
        if nums[mid] == target:
            return mid
        if nums[low] <= nums[mid]:
            if nums[low] <= target < nums[mid]:
                high = mid - 1
            else:
                low = mid + 1
        elif nums[mid] < target <= nums[high]:
            low = mid + 1
        else:
            high = mid - 1
    return -1


def kadane(nums):
    best = here = nums[0]
    for n in nums[1:]:
        here = max(n, here + n)
        best = max(best, here)
    return best


def group_anagrams(words):
    groups = defaultdict(list)
    for w in words:
        groups["".join(sorted(w))].append(w)
    return list(groups.values())


def three_sum(nums):
    nums.sort()
    found = set()
    for i, a in enumerate(nums):
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = a + nums[left] + nums[right]
            if total == 0:
                found.add((a, nums[left], nums[right]))
                left += 1
            elif total < 0:
                left += 1
            else:
                right -= 1
    return sorted(found)


print(two_sum([2, 7, 11, 15], 9), two_sum([3, 3], 6), two_sum([1], 5))
print(max_window([1, 3, -1, -3, 5, 3, 6, 7], 3), merge([[1, 3], [8, 10], [2, 6], [15, 18], [17, 20]]))
print(products([1, 2, 3, 4]), longest_unique("abcabcbb"), longest_unique(""), search([4, 5, 6, 7, 0, 1, 2], 0), search([1], 2))
print(kadane([-2, 1, -3, 4, -1, 2, 1, -5, 4]), group_anagrams(["eat", "tea", "tan", "ate", "nat", "bat"]))
print(three_sum([-1, 0, 1, 2, -1, -4]), Counter("mississippi").most_common(2))
nums = [1, 2, 3, 4, 5, 6, 7]
k = 3
print(nums[-k:] + nums[:-k], nums[::-1], [n for n in nums if n & 1], nums)
#| (0, 1) (0, 1) None
#| [3, 3, 5, 5, 6, 7] [[1, 6], [8, 10], [15, 20]]
#| [24, 12, 8, 6] 3 0 4 -1
#| 6 [['eat', 'tea', 'ate'], ['tan', 'nat'], ['bat']]
#| [(-1, -1, 2), (-1, 0, 1)] [('i', 4), ('s', 4)]
#| [5, 6, 7, 1, 2, 3, 4] [7, 6, 5, 4, 3, 2, 1] [1, 3, 5, 7] [1, 2, 3, 4, 5, 6, 7]
